package dev.hindsight.stats.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be found out of the counts that are hidden in a table whose other counts, totals among
 * them, are shown.
 *
 * <p>Rows and columns, those of the totals too, are the nodes of a graph; a count is an edge
 * between its row and its column, and a total runs against the counts that it is the total of. So
 * tables that agree in what is shown differ by flows in circles along the edges of hidden counts. A
 * hidden count can be greater where its edge lies on a circle, and smaller where it lies on one the
 * other way round; an edge of a count of zero is one-way, since no count is negative. A count that
 * can be neither is determined, and no other is.
 *
 * <p>D. Gusfield (1988), A graph theoretic approach to statistical data security, <a
 * href="https://doi.org/10.1137/0217034">doi:10.1137/0217034</a>.
 */
final class HiddenCounts {

  private static final long NO_WAY = Long.MAX_VALUE;

  private final CountTable table;
  private final Set<TablePlace> hidden;

  HiddenCounts(CountTable table, Set<TablePlace> hidden) {
    this.table = table;
    this.hidden = hidden;
  }

  /** Whether only one value of a hidden count fits what is shown. */
  boolean isDetermined(TablePlace place) {
    return ways(place, table).noneMatch(way -> way.cost() == 0);
  }

  /**
   * The counts to be hidden as well, so that a hidden one is not determined: those that are least
   * in sum.
   *
   * @param costs what it costs to hide each count
   */
  List<TablePlace> leastCover(TablePlace place, CountTable costs) {
    Way least =
        ways(place, costs)
            .reduce((one, other) -> other.cost() < one.cost() ? other : one)
            .orElseThrow();
    return least.places().stream().filter(each -> !hidden.contains(each)).toList();
  }

  /**
   * The counts that change with a count, and what it costs to hide those of them that are shown.
   */
  private record Way(long cost, List<TablePlace> places) {}

  /** The cheapest ways in which a count can be greater, and smaller. */
  private Stream<Way> ways(TablePlace place, CountTable costs) {
    Optional<Way> rises = way(place, costs, end(place), start(place));
    Optional<Way> falls =
        count(place) > 0 ? way(place, costs, start(place), end(place)) : Optional.empty();
    return Stream.concat(rises.stream(), falls.stream());
  }

  /** The cheapest way from a node to another without the edge of a place (Bellman and Ford's). */
  private Optional<Way> way(TablePlace without, CountTable costs, int from, int to) {
    long[] cost = new long[table.rows() + table.columns()];
    Arrays.fill(cost, NO_WAY);
    cost[from] = 0;
    Edge[] last = new Edge[cost.length];
    List<Edge> edges = edges(without, costs);
    for (int round = 1; round < cost.length; round++) {
      for (Edge edge : edges) {
        if (cost[edge.from()] != NO_WAY && cost[edge.from()] + edge.cost() < cost[edge.to()]) {
          cost[edge.to()] = cost[edge.from()] + edge.cost();
          last[edge.to()] = edge;
        }
      }
    }
    return cost[to] == NO_WAY ? Optional.empty() : Optional.of(new Way(cost[to], back(last, to)));
  }

  private static List<TablePlace> back(Edge[] last, int to) {
    List<TablePlace> places = new ArrayList<>();
    for (Edge edge = last[to]; edge != null; edge = last[edge.from()]) {
      places.add(edge.place());
    }
    return places;
  }

  /** A direction in which a count can change. */
  private record Edge(int from, int to, long cost, TablePlace place) {}

  private List<Edge> edges(TablePlace without, CountTable costs) {
    List<Edge> edges = new ArrayList<>();
    for (TablePlace place : table.places()) {
      if (!place.equals(without)) {
        // Even a count of zero is not hidden for nothing.
        long cost = hidden.contains(place) ? 0 : costs.at(place) + 1;
        edges.add(new Edge(start(place), end(place), cost, place));
        if (count(place) > 0) {
          edges.add(new Edge(end(place), start(place), cost, place));
        }
      }
    }
    return edges;
  }

  private int start(TablePlace place) {
    return runsFromRow(place) ? place.row() : columnNode(place);
  }

  private int end(TablePlace place) {
    return runsFromRow(place) ? columnNode(place) : place.row();
  }

  private int columnNode(TablePlace place) {
    return table.rows() + place.column();
  }

  /** The totals of rows and columns run the other way; the total of all runs as the counts do. */
  private boolean runsFromRow(TablePlace place) {
    boolean ofRow = place.column() == table.columns() - 1;
    boolean ofColumn = place.row() == table.rows() - 1;
    return ofRow == ofColumn;
  }

  private long count(TablePlace place) {
    return table.at(place);
  }
}
