package org.moothall.core.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.moothall.BadInputException;
import org.moothall.RecordDamagedException;

/**
 * One person's key at work: AES-256-GCM with a synthetic initialisation vector, that is, one made
 * of the text by a pseudo-random function, as in Rogaway and Shrimpton, "Deterministic
 * Authenticated-Encryption" (2006). Two texts share a vector only if they are the same, or by a
 * chance that stays negligible up to some 2<sup>32</sup> texts of one person.
 */
final class PersonKey {

  private static final int VECTOR_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private final SecretKeySpec cipherKey;
  private final byte[] vectorKey;

  /**
   * A key at work.
   *
   * @param key 32 bytes, as the vault keeps them
   */
  PersonKey(byte[] key) {
    this.cipherKey = new SecretKeySpec(Hmac.of(key, "cipher"), "AES");
    this.vectorKey = Hmac.of(key, "vector");
  }

  /**
   * Vector, cipher text and tag in base 64.
   *
   * @throws BadInputException if the text has half a surrogate pair, which would not come back
   */
  String seal(SealContext context, String plain) {
    byte[] bound = context.bytes();
    byte[] text = utf8(context, plain);
    byte[] vector = Arrays.copyOf(Hmac.of(vectorKey, bound, text), VECTOR_BYTES);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, vector, bound).doFinal(text);
      byte[] bytes = Arrays.copyOf(vector, VECTOR_BYTES + sealed.length);
      System.arraycopy(sealed, 0, bytes, VECTOR_BYTES, sealed.length);
      return Base64.getEncoder().encodeToString(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform can't seal with AES-GCM", e);
    }
  }

  /**
   * What was sealed.
   *
   * @throws RecordDamagedException if the seal is broken, or belongs elsewhere
   */
  String open(SealContext context, String sealed) {
    byte[] bytes = decoded(context, sealed);
    byte[] vector = Arrays.copyOf(bytes, VECTOR_BYTES);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, vector, context.bytes());
      byte[] plain = cipher.doFinal(bytes, VECTOR_BYTES, bytes.length - VECTOR_BYTES);
      return new String(plain, StandardCharsets.UTF_8);
    } catch (AEADBadTagException e) {
      throw damaged(context, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform can't open a seal of AES-GCM", e);
    }
  }

  private Cipher cipher(int mode, byte[] vector, byte[] bound) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, cipherKey, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, vector));
    cipher.updateAAD(bound);
    return cipher;
  }

  private static byte[] utf8(SealContext context, String plain) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(plain));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new BadInputException(
          "MOOT-3201",
          "the `%s` of `%s` has half a surrogate pair, so it is no Unicode. "
                  .formatted(context.field(), context.pseudonym())
              + "Maybe it was cut in the middle of a character.",
          e);
    }
  }

  private static byte[] decoded(SealContext context, String sealed) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(sealed);
    } catch (IllegalArgumentException e) {
      throw damaged(context, e);
    }
    if (bytes.length < VECTOR_BYTES + TAG_BYTES) {
      throw damaged(context, new IllegalArgumentException("the seal is too short"));
    }
    return bytes;
  }

  private static RecordDamagedException damaged(SealContext context, Exception cause) {
    return new RecordDamagedException(
        "MOOT-3104",
        "the `%s` of `%s` in the matter `%s` is not what was sealed. "
                .formatted(context.field(), context.pseudonym(), context.matter())
            + "Maybe the vault belongs to another record.",
        cause);
  }
}
