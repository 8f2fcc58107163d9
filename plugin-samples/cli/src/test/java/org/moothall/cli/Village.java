package org.moothall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small consultation in a folder: three opinions, four votes, seven people on the roster. */
final class Village {
  private final Path folder;

  private Village(Path folder) {
    this.folder = folder;
  }

  static Village in(Path parent) throws IOException {
    var village = new Village(Files.createDirectory(parent.resolve("village")));
    village.write(
        "matter.json",
        """
        {"id":"well","title":"A well on the green","openedAt":"2026-03-01T00:00:00Z"}
        """);
    village.write(
        "opinions.jsonl",
        """
        {"id":"o1","author":"a","channel":"chat","at":"2026-03-01T08:00:00Z","text":"Dig it by the oak, the water is good there."}
        {"id":"o2","author":"b","channel":"paper","at":"2026-03-02T08:00:00Z","text":"不要在橡树边上挖，树会死。"}
        {"id":"o3","author":"c","channel":"paper","at":"2026-03-03T08:00:00Z","text":"Who pays for the pump?"}
        """);
    village.write(
        "votes.csv",
        """
        at,voter,opinion,vote
        2026-03-04T08:00:00Z,a,o2,disagree
        2026-03-04T08:00:01Z,b,o1,disagree
        2026-03-04T08:00:02Z,c,o1,agree
        2026-03-04T08:00:03Z,d,o3,agree
        """);
    village.write(
        "roster.csv",
        """
        person,name,floor
        a,Ann,1
        b,Bo,1
        c,Cy,2
        d,Di,2
        e,Ed,2
        f,Flo,2
        g,Gus,2
        """);
    return village;
  }

  /** Has a council of three drawn, under a rule of the village's own. */
  void council() throws IOException {
    write(
        "matter.json",
        """
        {"id":"well","title":"A well on the green","openedAt":"2026-03-01T00:00:00Z",
         "council":{"id":"council","kind":"COMMUNITY_COUNCIL","seats":3,"seed":"dice: 4 1 6"}}
        """);
    write(
        "composition.drl",
        """
        package village.composition;

        import org.moothall.policy.fact.Body;

        global org.moothall.policy.answer.Composition.Verbs answer;

        rule "village.composition.size"
        when
            Body()
        then
            answer.members(3, 5);
        end
        """);
  }

  Path folder() {
    return folder;
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
