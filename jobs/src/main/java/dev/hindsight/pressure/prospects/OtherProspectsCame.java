package dev.hindsight.pressure.prospects;

import dev.hindsight.basis.ProspectsBand;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.pressure.OtherProspects;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.pressure.prospects.Newcomers.Came;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Whether others came, as was claimed. */
public final class OtherProspectsCame {

  private static final String NONE = "there are no such yeses";

  private final Newcomers.Counted counts;

  public OtherProspectsCame(Newcomers.Counted counts) {
    this.counts = counts;
  }

  public OtherProspects of() {
    Predicate<Came> claimed = each -> each.claimed() > 0;
    return new OtherProspects(
        share(each -> each.others() >= each.claimed(), claimed),
        share(OtherProspectsCame::anyCame, claimed),
        ProspectsBand.ALL.stream().map(this::band).toList(),
        counts.tooEarly(),
        counts.unnamed());
  }

  private OtherProspects.Band band(String band) {
    Predicate<Came> in = each -> ProspectsBand.of(each.claimed()).equals(band);
    return new OtherProspects.Band(
        band,
        share(OtherProspectsCame::anyCame, in),
        mean(Came::claimed, in),
        mean(Came::others, in));
  }

  private static boolean anyCame(Came came) {
    return came.others() > 0;
  }

  private Rate share(Predicate<Came> which, Predicate<Came> of) {
    return Shares.rate(count(which.and(of)), count(of), NONE);
  }

  private Measured<Double> mean(ToIntFunction<Came> what, Predicate<Came> of) {
    long sum =
        counts.came().entrySet().stream()
            .filter(each -> of.test(each.getKey()))
            .mapToLong(each -> what.applyAsInt(each.getKey()) * each.getValue())
            .sum();
    long all = count(of);
    return all == 0 ? Measured.not(NONE) : Measured.of((double) sum / all);
  }

  private long count(Predicate<Came> which) {
    return counts.came().entrySet().stream()
        .filter(each -> which.test(each.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
