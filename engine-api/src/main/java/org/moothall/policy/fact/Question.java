package org.moothall.policy.fact;

/**
 * A question put to a council.
 *
 * @param id the question's id
 * @param kind the host's kind of question, for instance {@code ordinary} or {@code statute}
 * @param call 1 for the first meeting it was on the agenda of, 2 for the second call, and so on
 */
public record Question(String id, String kind, long call) {}
