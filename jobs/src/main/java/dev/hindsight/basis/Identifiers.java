package dev.hindsight.basis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** How identifiers are ordered: by their code points, whatever the locale. */
public final class Identifiers {

  public static final Comparator<String> ORDER =
      (one, other) ->
          Arrays.compareUnsigned(
              one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

  private Identifiers() {}
}
