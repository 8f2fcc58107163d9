package org.moothall.rules.kit.cases;

/**
 * Where something stands in a case file.
 *
 * @param file the file's name
 * @param line from 1
 * @param column from 1
 * @param length how many characters of the line it takes, 1 or more
 */
record Place(String file, long line, long column, long length) {}
