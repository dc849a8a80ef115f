package dev.hindsight.basis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How identifiers are ordered: by their code points, whatever the locale. */
public final class Identifiers {

  public static final Comparator<String> ORDER =
      (one, other) ->
          Arrays.compareUnsigned(
              one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

  /** The same with the digits in them as numbers: D-9 before D-10. */
  public static final Comparator<String> BY_NUMBERS =
      Comparator.comparing(Identifiers::withCountedDigits, ORDER).thenComparing(ORDER);

  private static final Pattern DIGITS = Pattern.compile("0*([0-9]+)");

  private Identifiers() {}

  /** With how many digits a number has before each: a number with more of them is greater. */
  private static String withCountedDigits(String id) {
    return DIGITS
        .matcher(id)
        .replaceAll(number -> Matcher.quoteReplacement(counted(number.group(1))));
  }

  private static String counted(String digits) {
    return "0" + Character.toString(digits.length()) + digits;
  }
}
