package org.moothall.record;

/**
 * Something personal, sealed under the key of the person it belongs to (AES-256-GCM). The chain
 * covers the sealed bytes; once the key is destroyed nobody can read it and the chain still
 * verifies.
 *
 * @param person the pseudonym whose key seals it
 * @param bytes initialisation vector, cipher text and tag, in base 64
 */
public record Secret(String person, String bytes) {}
