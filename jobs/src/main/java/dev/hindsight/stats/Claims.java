package dev.hindsight.stats;

/**
 * Forecasts with one claimed probability, and what came of them.
 *
 * @param claimed the probability claimed, 0 to 1
 * @param events how many came true
 * @param total how many were claimed
 */
public record Claims(double claimed, long events, long total) {

  public Claims {
    if (!(claimed >= 0 && claimed <= 1) || events < 0 || events > total) {
      throw new IllegalArgumentException(
          "Invalid claims of " + claimed + ": " + events + " of " + total);
    }
  }
}
