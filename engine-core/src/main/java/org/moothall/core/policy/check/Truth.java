package org.moothall.core.policy.check;

/**
 * For which values of one property a test is true.
 *
 * @param property the property, or a question about it such as whether it contains a text
 * @param may it is false for every other value
 * @param must it is true for each of these
 */
record Truth(String property, Values may, Values must) {

  static Truth exactly(String property, Values values) {
    return new Truth(property, values, values);
  }

  Truth not() {
    return new Truth(property, must.not(), may.not());
  }

  Truth and(Truth other) {
    return new Truth(property, may.and(other.may), must.and(other.must));
  }

  Truth or(Truth other) {
    return new Truth(property, may.or(other.may), must.or(other.must));
  }
}
