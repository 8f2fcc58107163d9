package org.moothall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Polis export of twelve people in two camps, who voted on eight statements, as files to edit.
 */
record SmallExport(Path folder) {
  static final int PEOPLE = 12;
  static final int STATEMENTS = 8;

  /** Writes the export into a new folder: comments and the matrix of votes. */
  static SmallExport in(Path parent) throws IOException {
    var export = new SmallExport(Files.createDirectory(parent.resolve("export")));
    export.write("comments.csv", comments());
    export.write("participants-votes.csv", matrix());
    return export;
  }

  SmallExport write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return this;
  }

  SmallExport delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  /** The first six statements divide the camps, all agree with the last two. */
  static int vote(int person, int statement) {
    return statement >= 6 || (statement % 2 == 0) == (person < PEOPLE / 2) ? 1 : -1;
  }

  static String comments() {
    var text = new StringBuilder("timestamp,comment-id,author-id,moderated,comment-body\n");
    for (int i = 0; i < STATEMENTS; i++) {
      text.append(1_500_232_652_000L + i)
          .append(",")
          .append(i)
          .append(",0,1,\"Statement, no. ")
          .append(i)
          .append("\"\n");
    }
    return text.toString();
  }

  static String matrix() {
    var text = new StringBuilder("participant,group-id,n-votes,0,1,2,3,4,5,6,7\n");
    for (int person = 0; person < PEOPLE; person++) {
      text.append(person).append(",,8");
      for (int i = 0; i < STATEMENTS; i++) {
        text.append(',').append(vote(person, i));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** The same votes one a row, the last in time first. */
  static String votes() {
    var text = new StringBuilder("timestamp,datetime,comment-id,voter-id,vote\n");
    for (int person = PEOPLE - 1; person >= 0; person--) {
      for (int i = STATEMENTS - 1; i >= 0; i--) {
        text.append(1_000 + 10 * person + i).append(",then,").append(i).append(',');
        text.append(person).append(',').append(vote(person, i)).append('\n');
      }
    }
    return text.toString();
  }
}
