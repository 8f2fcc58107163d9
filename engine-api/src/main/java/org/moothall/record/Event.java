package org.moothall.record;

/** Something that happened. The state of the engine is the fold of all events, and nothing else. */
public sealed interface Event
    permits MatterEvent, OpinionEvent, CouncilEvent, MeetingEvent, LedgerEvent {}
