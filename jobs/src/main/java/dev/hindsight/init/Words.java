package dev.hindsight.init;

import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private final Map<String, Object> words;
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, Map<String, List<String>>> meanings = new HashMap<>();

  private Words(Map<String, Object> words) {
    this.words = words;
  }

  static Words shipped() {
    try (InputStream yaml = Words.class.getResourceAsStream("words.yaml")) {
      return new Words(asWritten().load(yaml));
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
    return names.computeIfAbsent(
        table.name() + "." + field.name(), unknown -> folded(table, field));
  }

  private List<String> folded(Table table, Field field) {
    Map<String, Object> columns = map(map(words.get("columns")).get(table.name()));
    return list(columns.get(field.name())).stream().map(Words::folded).toList();
  }

  /** Whether a file is called as such a table often is. */
  boolean isCalled(Table table, String fileName) {
    List<String> parts =
        List.of(spaced(fileName.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")).split(" "));
    return list(map(words.get("files")).get(table.name())).stream()
        .map(Words::spaced)
        .anyMatch(
            word ->
                parts.contains(word) || parts.contains(word + "s") || parts.contains(word + "en"));
  }

  /** The meaning of a value, where its words tell; an empty one: it is no answer yet. */
  Optional<String> meaning(Field field, String value) {
    String of = field.type() == ValueType.YES_NO ? YES_NO : field.name();
    String written = " " + spaced(value) + " ";
    return meanings.computeIfAbsent(of, this::meanings).entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(written::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** For each meaning the beginnings of words that have it, each with a blank before it. */
  private Map<String, List<String>> meanings(String of) {
    Map<String, List<String>> meanings = new LinkedHashMap<>();
    map(map(words.get("values")).get(of))
        .forEach(
            (meaning, written) ->
                meanings.put(
                    meaning, list(written).stream().map(word -> " " + spaced(word)).toList()));
    return meanings;
  }

  /** Whether a header says of a deal that it is closed ({@code closed}) or won ({@code won}). */
  boolean isFlag(String flag, String header) {
    return list(map(words.get("flags")).get(flag)).stream()
        .anyMatch(each -> folded(each).equals(folded(header)));
  }

  /** Whether a text stands where there is no value. */
  boolean isMissing(String text) {
    return list(words.get("missing")).contains(text.toLowerCase(Locale.ROOT));
  }

  /** What each question needs: table, and where companies have it. */
  Map<String, Map<String, String>> questions() {
    Map<String, Map<String, String>> questions = new LinkedHashMap<>();
    for (Object each : (List<?>) words.get("questions")) {
      Map<String, String> needs = new LinkedHashMap<>();
      map(map(each).get("needs")).forEach((table, where) -> needs.put(table, where.toString()));
      questions.put(map(each).get("question").toString(), needs);
    }
    return questions;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return node == null ? Map.of() : (Map<String, Object>) node;
  }

  private static List<String> list(Object node) {
    return node == null ? List.of() : ((List<?>) node).stream().map(Object::toString).toList();
  }
}
