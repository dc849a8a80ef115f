package dev.hindsight.exports.connections;

/**
 * Where a person puts right how a source is reached, as messages name it.
 *
 * @param key what says it as a whole, such as {@code sources.crm}
 * @param url what says the address
 * @param login what says user and password
 * @param options what says the rest
 */
public record SourceSettings(String key, String url, String login, String options) {

  /** The options of {@code hindsight init}. */
  static final SourceSettings COMMAND_LINE =
      new SourceSettings(
          "--database",
          "--database",
          "--user, and --password-env or --password-file",
          "--database");

  /** A key of {@code hindsight.yaml}. */
  public static SourceSettings in(String key) {
    String options = key + ".options";
    return new SourceSettings(key, options + ".url", "user and password under " + options, options);
  }
}
