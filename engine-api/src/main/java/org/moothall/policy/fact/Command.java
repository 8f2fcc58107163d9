package org.moothall.policy.fact;

/**
 * What somebody wants to do.
 *
 * @param name the desk and the verb, for instance {@code opinions.submit} or {@code
 *     meetings.openQuestion}
 * @param own whether the actor acts for nobody but the actor's own person, as when voicing an own
 *     opinion
 */
public record Command(String name, boolean own) {}
