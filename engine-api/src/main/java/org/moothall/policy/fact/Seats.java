package org.moothall.policy.fact;

/**
 * The seats of a council when a question opens.
 *
 * @param seats all seats, taken or vacant
 * @param inOffice seats that are taken
 * @param recused members in office who stand aside for this question
 */
public record Seats(long seats, long inOffice, long recused) {}
