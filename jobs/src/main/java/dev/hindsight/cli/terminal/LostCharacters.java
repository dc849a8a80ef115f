package dev.hindsight.cli.terminal;

import dev.hindsight.exports.contract.InputException;

/**
 * Names whose characters Java could not read: under a locale such as C it knows no other than
 * ASCII, and nothing that is done later can bring the others back.
 */
public final class LostCharacters {

  private static final char UNREADABLE = '\uFFFD';

  private LostCharacters() {}

  /**
   * Looks at all that a command is given.
   *
   * @throws InputException where characters of it are lost
   */
  public static void refuse(String... arguments) {
    for (String argument : arguments) {
      refuse("the argument", argument);
    }
    refuse("files in the working directory", System.getProperty("user.dir"));
  }

  private static void refuse(String what, String name) {
    if (areIn(name, System.getProperty("sun.jnu.encoding", "UTF-8"))) {
      throw new InputException(
          InputException.Source.CONFIGURATION,
          "Cannot read %s %s: it has characters that the locale does not have. Set LC_ALL=C.UTF-8, or another locale with UTF-8, and run again."
              .formatted(what, name));
    }
  }

  /**
   * Whether characters of a name are lost.
   *
   * @param encoding how names are read; what starts Java, such as spark-submit, may have put
   *     question marks where it does not have a character
   */
  public static boolean areIn(String name, String encoding) {
    return name.indexOf(UNREADABLE) >= 0
        || (!encoding.equalsIgnoreCase("UTF-8") && name.indexOf('?') >= 0);
  }
}
