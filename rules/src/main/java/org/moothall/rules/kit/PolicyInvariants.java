package org.moothall.rules.kit;

/** The whole battery: everything that every policy is held to. */
public interface PolicyInvariants
    extends RulingInvariants,
        AuthorityInvariants,
        CadenceInvariants,
        CompetenceInvariants,
        CompositionInvariants,
        DrawInvariants,
        EligibilityInvariants,
        QuorumInvariants,
        DecisionInvariants,
        ReplyInvariants,
        EscalationInvariants,
        RecordInvariants,
        VoiceInvariants {}
