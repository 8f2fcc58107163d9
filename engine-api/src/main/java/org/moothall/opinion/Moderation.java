package org.moothall.opinion;

/** What a moderator decided about an opinion. Moderation is recorded; it never deletes. */
public enum Moderation {
  /** Shown, searched, grouped and themed. */
  ACCEPTED,
  /** Not looked at yet; treated as accepted until somebody objects. */
  UNMODERATED,
  /** Kept on the record and shown to nobody: it has no influence on groups, themes or search. */
  REJECTED
}
