package dev.hindsight.exports.connections;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Spark says, without what it puts around its words. */
public final class SparkWords {

  /** A condition, what Scala says before its own, a code of the standard, and a plan. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?s)^(?:\\[[A-Z0-9_.]+] )?(?:requirement failed: )?(.*?)\\.?\\s*(?:SQLSTATE: .*)?$");

  private SparkWords() {}

  /** The first line of them. */
  public static String of(String message) {
    Matcher around = AROUND.matcher(message.strip());
    String words = around.matches() ? around.group(1) : message;
    return words.strip().lines().findFirst().orElse("");
  }
}
