package dev.hindsight.init;

import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** What tools call files, columns and values, from {@code words.yaml}. */
final class Words {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern OF_AN_OWN_FIELD = Pattern.compile("^custom field \\((.*)\\)$");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final String YES_NO = "yes_no";

  private final Map<String, List<String>> files;
  private final Map<String, Map<String, List<String>>> columns;

  /** For each meaning the beginnings of words that have it, each with a blank before it. */
  private final Map<String, Map<String, List<String>>> meanings;

  private final Map<String, List<String>> flags;
  private final Set<String> missing;
  private final Map<String, Map<String, String>> questions = new LinkedHashMap<>();

  private Words(Map<?, ?> words) {
    files = map(words.get("files"), table -> list(table, Words::spaced));
    columns = map(words.get("columns"), table -> map(table, names -> list(names, Words::folded)));
    meanings =
        map(words.get("values"), of -> map(of, written -> list(written, w -> " " + spaced(w))));
    flags = map(words.get("flags"), headers -> list(headers, Words::folded));
    missing = Set.copyOf(list(words.get("missing"), text -> text));
    for (Object each : (List<?>) words.get("questions")) {
      Map<?, ?> question = (Map<?, ?>) each;
      questions.put(
          question.get("question").toString(), map(question.get("needs"), Object::toString));
    }
  }

  /** A mapping, in the order of the file. */
  private static <T> Map<String, T> map(Object node, Function<Object, T> value) {
    Map<String, T> map = new LinkedHashMap<>();
    ((Map<?, ?>) node).forEach((key, each) -> map.put(key.toString(), value.apply(each)));
    return map;
  }

  private static List<String> list(Object node, UnaryOperator<String> word) {
    return ((List<?>) node).stream().map(Object::toString).map(word).toList();
  }

  static Words shipped() {
    try (InputStream yaml = Words.class.getResourceAsStream("words.yaml")) {
      return new Words(asWritten().<Map<?, ?>>load(yaml));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Without the rules by which YAML takes yes, no and null for something else. */
  private static Yaml asWritten() {
    LoaderOptions options = new LoaderOptions();
    DumperOptions none = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options),
        new Representer(none),
        none,
        options,
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {
            // Every word is itself.
          }
        });
  }

  /** A name without case, accents, and what tools put around the names of own fields. */
  static String spaced(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss");
    String own = OF_AN_OWN_FIELD.matcher(plain).replaceFirst("$1");
    return SIGNS
        .matcher(own.endsWith("__c") ? own.substring(0, own.length() - 3) : own)
        .replaceAll(" ")
        .strip();
  }

  /** The same without blanks: how names are compared. */
  static String folded(String name) {
    return spaced(name).replace(" ", "");
  }

  /** What a column may be called, the likeliest first, as {@link #folded} has it. */
  List<String> names(Table table, Field field) {
    return columns.getOrDefault(table.name(), Map.of()).getOrDefault(field.name(), List.of());
  }

  /** Whether a file is called as such a table often is. */
  boolean isCalled(Table table, String fileName) {
    List<String> parts =
        List.of(spaced(fileName.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")).split(" "));
    return files.getOrDefault(table.name(), List.of()).stream()
        .anyMatch(
            word ->
                parts.contains(word) || parts.contains(word + "s") || parts.contains(word + "en"));
  }

  /** The meaning of a value, where its words tell; an empty one: it is no answer yet. */
  Optional<String> meaning(Field field, String value) {
    String of = field.type() == ValueType.YES_NO ? YES_NO : field.name();
    String written = " " + spaced(value) + " ";
    return meanings.getOrDefault(of, Map.of()).entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(written::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a header says of a deal that it is closed ({@code closed}) or won ({@code won}). */
  boolean isFlag(String flag, String header) {
    return flags.get(flag).contains(folded(header));
  }

  /** Whether a text stands where there is no value. */
  boolean isMissing(String text) {
    return missing.contains(text.toLowerCase(Locale.ROOT));
  }

  /** What each question needs: table, and where companies have it. */
  Map<String, Map<String, String>> questions() {
    return questions;
  }
}
