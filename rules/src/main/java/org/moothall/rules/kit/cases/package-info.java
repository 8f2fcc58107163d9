/**
 * Case files: what a policy must answer in named cases, written in YAML beside its rules.
 *
 * <p>Start at {@link org.moothall.rules.kit.cases.CaseFolder}. {@code rules/docs/CASES.md} tells
 * how such a file is written.
 */
@NullMarked
package org.moothall.rules.kit.cases;

import org.jspecify.annotations.NullMarked;
