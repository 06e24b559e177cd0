package deliberate.ui.shell.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Blocks in as many columns as there is width for, each block in the column that is shortest so far.
final class Columns extends Region {
  private static final int MOST = 5;

  private final double across;
  private final double down;

  /// @param across the room between columns
  /// @param down   the room between the blocks of a column
  Columns(double across, double down, List<Node> blocks) {
    this.across = across;
    this.down = down;
    getChildren().setAll(blocks);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return width(split(1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return width(split(MOST));
  }

  @Override
  protected double computePrefHeight(double width) {
    return fitting(width < 0 ? Double.MAX_VALUE : width).stream().mapToDouble(this::height).max().orElse(down) - down;
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (List<Node> column : fitting(getWidth())) {
      double y = 0;
      for (Node block : column) {
        block.resizeRelocate(snapPositionX(x), snapPositionY(y), block.prefWidth(-1), block.prefHeight(-1));
        y += block.prefHeight(-1) + down;
      }
      x += width(List.of(column)) + across;
    }
  }

  private List<List<Node>> fitting(double width) {
    return Stream.iterate(MOST, n -> n > 1, n -> n - 1).map(this::split).filter(columns -> width(columns) <= width)
        .findFirst().orElseGet(() -> split(1));
  }

  private List<List<Node>> split(int count) {
    List<List<Node>> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      columns.add(new ArrayList<>());
    }
    for (Node block : getManagedChildren()) {
      Collections.min(columns, (one, other) -> Double.compare(height(one), height(other))).add(block);
    }
    return columns;
  }

  private double width(List<List<Node>> columns) {
    return columns.stream().mapToDouble(column -> column.stream().mapToDouble(block -> block.prefWidth(-1)).max()
        .orElse(0)).sum() + across * (columns.size() - 1);
  }

  private double height(List<Node> column) {
    return column.stream().mapToDouble(block -> block.prefHeight(-1) + down).sum();
  }
}
