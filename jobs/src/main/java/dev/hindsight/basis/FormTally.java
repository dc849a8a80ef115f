package dev.hindsight.basis;

import dev.hindsight.exports.contract.rules.KeyLink;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts, for each link and form, the keys that point nowhere and would meet a row in that form.
 */
public final class FormTally implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<KeyLink, Map<KeyForm, Found>> found = new EnumMap<>(KeyLink.class);

  /**
   * What a form finds.
   *
   * @param keys how many distinct keys would meet a row
   * @param key the first of them
   * @param target what it would meet
   */
  public record Found(long keys, String key, String target) implements Serializable {

    Found plus(Found other) {
      Found first = key.compareTo(other.key) <= 0 ? this : other;
      return new Found(keys + other.keys, first.key, first.target);
    }
  }

  /**
   * The best form of a link.
   *
   * @param form the one in which most keys would meet
   */
  public record Best(KeyForm form, Found found) {}

  public void accept(KeyLink link, KeyForm form, String key, String target) {
    of(link).merge(form, new Found(1, key, target), Found::plus);
  }

  /** Adds what another tally has counted. */
  public void combine(FormTally other) {
    other.found.forEach(
        (link, forms) -> forms.forEach((form, each) -> of(link).merge(form, each, Found::plus)));
  }

  private Map<KeyForm, Found> of(KeyLink link) {
    return found.computeIfAbsent(link, none -> new EnumMap<>(KeyForm.class));
  }

  /** The form in which most keys of a link would meet; empty where none would in any. */
  public Optional<Best> best(KeyLink link) {
    return of(link).entrySet().stream()
        .max(Comparator.comparing((Map.Entry<KeyForm, Found> each) -> each.getValue().keys()))
        .map(each -> new Best(each.getKey(), each.getValue()));
  }
}
