package dev.hindsight.exports.contract.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How enums stand in exports: in snake_case. */
public final class Vocabularies {

  private Vocabularies() {}

  /** A constant as exports spell it. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** All constants of a type as exports spell them, in their order. */
  static List<String> words(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Vocabularies::word).toList();
  }
}
