package dev.hindsight.init;

/**
 * A line of the configuration.
 *
 * @param key its key
 * @param value its value, as YAML
 * @param evidence why it is there
 * @param isTaken whether it counts; else it stands there commented out
 */
record Setting(String key, String value, String evidence, boolean isTaken) {

  static Setting taken(String key, String value, String evidence) {
    return new Setting(key, value, evidence, true);
  }

  static Setting doubtful(String key, String value, String evidence) {
    return new Setting(key, value, evidence, false);
  }
}
