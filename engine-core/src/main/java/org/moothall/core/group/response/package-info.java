/**
 * How likely a person is to agree, disagree or pass: a multinomial item response model with
 * personal styles of answering.
 *
 * <p>Start at {@link org.moothall.core.group.response.ResponseFit}. With u = a + b + p·q and w = c
 * + s + p·t, the odds of disagreement, pass and agreement are exp(−u) : exp(w) : exp(u), where a,
 * c, q, t belong to the statement and b, s, p to the person: b is the person's readiness to agree,
 * s to pass, p the person's place in the space of opinions. In the line of Bock (1972) and of ideal
 * point models (Clinton, Jackman and Rivers 2004), fitted by variational Laplace steps with learned
 * variances (MacKay 1995), so that axes the votes do not need fade away.
 */
@NullMarked
package org.moothall.core.group.response;

import org.jspecify.annotations.NullMarked;
