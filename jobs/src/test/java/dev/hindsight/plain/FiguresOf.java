package dev.hindsight.plain;

import dev.hindsight.findings.values.Measured;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every figure of findings by its path, such as {@code use.byTactic[3].rate.count}. */
public final class FiguresOf {

  static final String NOT_MEASURED = "not measured";
  private static final double CLOSE = 1e-9;

  private final SortedMap<String, Object> figures = new TreeMap<>();

  private FiguresOf() {}

  /** The figures of a record, or of maps with the names of its components. */
  public static SortedMap<String, Object> all(Object findings) {
    FiguresOf all = new FiguresOf();
    all.add("", findings);
    return all.figures;
  }

  /** What differs between two, a line each; numbers may by what rounding makes of them. */
  public static List<String> differences(Object found, Object expected) {
    SortedMap<String, Object> one = all(found);
    SortedMap<String, Object> other = all(expected);
    TreeSet<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    List<String> differences = new ArrayList<>();
    for (String path : paths) {
      if (!alike(one.get(path), other.get(path))) {
        differences.add(path + " is " + one.get(path) + " and not " + other.get(path));
      }
    }
    return differences;
  }

  private static boolean alike(Object one, Object other) {
    if (one instanceof Double number && other instanceof Double expected) {
      return Math.abs(number - expected) <= CLOSE * Math.max(1, Math.abs(expected));
    }
    return Objects.equals(one, other);
  }

  private void add(String path, Object value) {
    if (value instanceof Measured<?> measured) {
      add(path, measured.value());
    } else if (value instanceof List<?> list) {
      addAll(path, list);
    } else if (value instanceof Map<?, ?> fields) {
      fields.forEach((name, part) -> add(path + "." + name, part));
    } else if (value instanceof Record findings) {
      addParts(path, findings);
    } else {
      figures.put(path, single(value));
    }
  }

  private static Object single(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value == null ? NOT_MEASURED : value;
  }

  private void addAll(String path, List<?> list) {
    figures.put(path + ".size", (double) list.size());
    for (int i = 0; i < list.size(); i++) {
      add(path + "[" + i + "]", list.get(i));
    }
  }

  private void addParts(String path, Record findings) {
    for (RecordComponent part : findings.getClass().getRecordComponents()) {
      try {
        add(path + "." + part.getName(), part.getAccessor().invoke(findings));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot read " + part, e);
      }
    }
  }
}
