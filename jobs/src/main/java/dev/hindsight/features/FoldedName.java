package dev.hindsight.features;

import dev.hindsight.findings.features.FeatureName;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A name as it is compared with others: its words in lower case, without accents, signs and the s
 * of a plural.
 *
 * @param name the name
 * @param text its words with blanks between them
 * @param bag the same in the order of the alphabet
 * @param letters its letters, however they are parted into words
 */
record FoldedName(String name, String text, String bag, String letters) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final long PRIME = 0x100000001B3L;

  /** A typo in a shorter word makes another word of it. */
  private static final int LONG_WORD = 5;

  /** Words as short have no plural. */
  private static final int SHORT_WORD = 3;

  static FoldedName of(String name) {
    String apart = Normalizer.normalize(FeatureName.key(name), Normalizer.Form.NFKD);
    String plain = SIGNS.matcher(ACCENTS.matcher(apart).replaceAll("")).replaceAll(" ").strip();
    List<String> words =
        Arrays.stream(plain.split(" ", -1))
            .filter(word -> !word.isEmpty())
            .map(FoldedName::singular)
            .toList();
    return new FoldedName(
        name,
        String.join(" ", words),
        words.stream().sorted().collect(Collectors.joining(" ")),
        String.join("", words));
  }

  private static String singular(String word) {
    if (word.length() <= SHORT_WORD || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - "ies".length()) + "y"
        : word.substring(0, word.length() - 1);
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  boolean hasSameLetters(FoldedName other) {
    return bag.equals(other.bag) || letters.equals(other.letters);
  }

  /** Hashes of the text without one of its letters, for each letter of which that may be a typo. */
  long[] withoutOneLetter() {
    long[] upTo = new long[text.length() + 1];
    for (int place = 0; place < text.length(); place++) {
      upTo[place + 1] = upTo[place] * PRIME + text.charAt(place) + 1;
    }
    LongStream.Builder hashes = LongStream.builder();
    long rest = 0;
    long power = 1;
    for (int place = text.length() - 1; place >= 0; place--) {
      if (mayBeTypo(place)) {
        hashes.add(upTo[place] * power + rest);
      }
      rest += (text.charAt(place) + 1) * power;
      power *= PRIME;
    }
    return hashes.build().distinct().toArray();
  }

  /** The hash of a text by which {@link #withoutOneLetter} tells texts apart. */
  static long hash(String text) {
    long hash = 0;
    for (int place = 0; place < text.length(); place++) {
      hash = hash * PRIME + text.charAt(place) + 1;
    }
    return hash;
  }

  /** Numbers and ideographs are no typos: version 2 is not version 3. */
  private boolean mayBeTypo(int place) {
    char letter = text.charAt(place);
    return Character.isLetter(letter)
        && !Character.isIdeographic(letter)
        && wordLength(place) >= LONG_WORD;
  }

  private int wordLength(int place) {
    int from = text.lastIndexOf(' ', place) + 1;
    int to = text.indexOf(' ', place);
    return (to < 0 ? text.length() : to) - from;
  }

  /** Whether a letter is more, less, another one, or two neighbours are exchanged. */
  boolean isOneLetterFrom(FoldedName other) {
    int from = 0;
    int shorter = Math.min(text.length(), other.text.length());
    while (from < shorter && text.charAt(from) == other.text.charAt(from)) {
      from++;
    }
    int end = 0;
    while (end < shorter - from && fromEnd(end) == other.fromEnd(end)) {
      end++;
    }
    int own = text.length() - from - end;
    int others = other.text.length() - from - end;
    return (own <= 1
            && others <= 1
            && (own == 0 || mayBeTypo(from))
            && (others == 0 || other.mayBeTypo(from)))
        || isExchanged(other, from, own, others);
  }

  private char fromEnd(int place) {
    return text.charAt(text.length() - 1 - place);
  }

  private boolean isExchanged(FoldedName other, int from, int own, int others) {
    return own == 2
        && others == 2
        && text.charAt(from) == other.text.charAt(from + 1)
        && text.charAt(from + 1) == other.text.charAt(from)
        && mayBeTypo(from)
        && mayBeTypo(from + 1);
  }
}
