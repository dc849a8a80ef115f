package dev.hindsight.basis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Another form of a key, in which it may meet a row that it does not meet as it stands. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum KeyForm {
  SALESFORCE(
      "one export has ids of 18 characters, the other the first 15 of them",
      key -> key.matches("[A-Za-z0-9]{18}") ? key.substring(0, 15) : key),
  DECIMALS(
      "one export has numbers with decimals, such as 1.0 for 1",
      key -> key.replaceFirst("^([0-9]+)[.,]0+$", "$1")),
  LEADING_ZEROS("one export has lost leading zeros", key -> key.replaceFirst("^0+(?=[0-9])", "")),
  CASE("they are written in different case", key -> key.toLowerCase(Locale.ROOT)),
  UNSEEN(
      "one export has blanks, or characters that nobody sees",
      key -> key.replaceAll("[\\s\\p{Z}\\p{C}]", "")),
  LETTERS(
      "letters are composed in another way",
      key -> Normalizer.normalize(key, Normalizer.Form.NFKC)),
  FIRST_OF_SEVERAL(
      "one export has several ids in a cell", key -> key.replaceFirst("\\s*[;,|].*", "")),
  /** Only the other side is a name. */
  NAME("they are names, not ids", KeyForm::name);

  private final String difference;
  private final UnaryOperator<String> form;

  KeyForm(String difference, UnaryOperator<String> form) {
    this.difference = difference;
    this.form = form;
  }

  private static String name(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** What tells the two forms apart, as a clause. */
  public String difference() {
    return difference;
  }

  /** A key or name in this form. */
  public String of(String key) {
    return form.apply(key);
  }
}
