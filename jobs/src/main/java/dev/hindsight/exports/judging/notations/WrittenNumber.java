package dev.hindsight.exports.judging.notations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is written, such as {@code (1,234.50 €)}.
 *
 * @param digits its digits with the marks between them
 * @param negative whether it is less than zero: a minus before or behind it, or brackets around it
 * @param unit what else stands before or behind it, without blanks; empty for nothing
 */
public record WrittenNumber(String digits, boolean negative, String unit) {

  private static final Pattern FORM = Pattern.compile("(\\D*)(\\d(?:.*\\d)?[.,]?)(\\D*)");

  /** The number in a text; null where there is none, or more signs than one. */
  public static WrittenNumber of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return null;
    }
    boolean bracketed = form.group(1).contains("(") && form.group(3).contains(")");
    String around = (form.group(1) + form.group(3)).replaceAll(bracketed ? "[ ()]" : " ", "");
    String unit = around.replaceAll("[-+\u2212]", "");
    int signs = around.length() - unit.length() + (bracketed ? 1 : 0);
    return signs <= 1
        ? new WrittenNumber(form.group(2), signs == 1 && !around.contains("+"), unit)
        : null;
  }
}
