package org.moothall.policy.fact;

/**
 * Members of a council who share a trait, when a question opens.
 *
 * @param trait for instance {@code gender=female}
 * @param inOffice how many of them are in office, 1 or more
 * @param recused how many of those stand aside for the question
 */
public record Group(String trait, long inOffice, long recused) {}
