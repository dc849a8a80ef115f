package dev.hindsight.sample;

import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.sample.company.Blocks;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.Team;
import dev.hindsight.sample.company.Tender;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The rows that belong to the company as a whole: quotas and rates. */
record CompanyRows(SampleCompany company) {

  /** So many blocks are enough to know what a team usually sells. */
  private static final long BLOCKS_LOOKED_AT = 40;

  /** Every team's quota of every quarter: what it usually sells, times how far it is stretched. */
  Stream<Cells> quotas() {
    Map<Team, Double> usual = usualSales();
    List<LocalDate> quarters = Quarters.starts(company.from(), company.to());
    return quarters.stream()
        .flatMap(quarter -> Arrays.stream(Team.values()).map(team -> quota(team, quarter, usual)));
  }

  private Cells quota(Team team, LocalDate quarter, Map<Team, Double> usual) {
    double stretch = StrictMath.exp(team.quotaStretch(company, quarter));
    BigDecimal quota = Tender.USD.fromDollars(Math.max(10_000, usual.get(team) * stretch));
    return new Cells()
        .set(Quotas.SALES_TEAM, team.label)
        .set(Quotas.PERIOD_START, quarter)
        .set(Quotas.PERIOD_END, Quarters.end(quarter))
        .set(Quotas.QUOTA, quota.toString())
        .set(Quotas.CURRENCY, Tender.USD.name());
  }

  /** What each team sells in a quarter, in dollars, judged by the first blocks. */
  private Map<Team, Double> usualSales() {
    long looked = Math.min(BLOCKS_LOOKED_AT, company.blocks());
    int quarters = Quarters.starts(company.from(), company.to()).size();
    double scale = (double) company.blocks() / looked / quarters;
    Map<Team, Double> sales = new EnumMap<>(Team.class);
    for (Team team : Team.values()) {
      sales.put(team, 0.0);
    }
    Blocks blocks = new Blocks(company);
    LongStream.range(0, looked)
        .boxed()
        .flatMap(block -> blocks.deals(block).stream())
        .filter(deal -> deal.outcome() == Outcome.WON)
        .forEach(
            deal ->
                sales.merge(
                    deal.frame().account().team(), deal.closedDollars() * scale, Double::sum));
    return sales;
  }

  /** Every foreign currency's rate from the first day of each quarter on, from a year before. */
  Stream<Cells> rates() {
    List<LocalDate> quarters = Quarters.starts(company.from().minusYears(1), company.to());
    return Arrays.stream(Tender.values())
        .filter(tender -> tender != Tender.USD)
        .flatMap(tender -> quarters.stream().map(quarter -> rate(tender, quarter)));
  }

  private Cells rate(Tender tender, LocalDate quarter) {
    return new Cells()
        .set(FxRates.CURRENCY, tender.name())
        .set(FxRates.VALID_FROM, quarter)
        .set(FxRates.RATE, tender.rate(company, quarter).toPlainString());
  }
}
