package org.moothall.core.policy;

import java.util.List;
import org.moothall.policy.PolicyQuestion;

/**
 * A policy stack in which nothing is wrong.
 *
 * @param version the SHA-256 of its canonical text, in hexadecimal
 * @param files every file and which of its rules stand, the most general first
 */
record Stack(String version, List<KeptFile> files) {
  Stack {
    files = List.copyOf(files);
  }

  /** The files with a rule that answers the question. */
  List<KeptFile> on(PolicyQuestion<?> question) {
    return files.stream()
        .filter(kept -> kept.file().question().equals(question) && !kept.kept().isEmpty())
        .toList();
  }
}
