package deliberate.ui.kit.page;

import java.util.Arrays;

/// The heights of rows, in pixels, and their sums; every question takes time logarithmic in their number.
final class Heights {
  private double[] heights = new double[64];
  /// Partial sums in the manner of a Fenwick tree, from 1.
  private double[] sums = new double[65];
  private int count;

  int count() {
    return count;
  }

  double get(int row) {
    return heights[row];
  }

  void add(double height) {
    if (count == heights.length) {
      heights = Arrays.copyOf(heights, count * 2);
      sums = Arrays.copyOf(sums, count * 2 + 1);
    }
    heights[count++] = height;
    double sum = height;
    int low = count & -count;
    for (int step = 1; step < low; step *= 2) {
      sum += sums[count - step];
    }
    sums[count] = sum;
  }

  void set(int row, double height) {
    double more = height - heights[row];
    if (more != 0) {
      heights[row] = height;
      for (int i = row + 1; i <= count; i += i & -i) {
        sums[i] += more;
      }
    }
  }

  void keep(int rows) {
    count = Math.min(count, rows);
  }

  /// The height of all rows before this one.
  double before(int row) {
    double sum = 0;
    for (int i = row; i > 0; i -= i & -i) {
      sum += sums[i];
    }
    return sum;
  }

  double total() {
    return before(count);
  }

  /// The row at this height from the top; the last one where it is below all.
  int at(double y) {
    int row = 0;
    double left = y;
    for (int step = Integer.highestOneBit(Math.max(1, count)); step > 0; step /= 2) {
      if (row + step <= count && sums[row + step] <= left) {
        row += step;
        left -= sums[row];
      }
    }
    return Math.clamp(row, 0, Math.max(0, count - 1));
  }
}
