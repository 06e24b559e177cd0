package deliberate.ui.theme;

/// How far apart two colours look to eyes that miss one kind of cone: Machado, Oliveira and Fernandes 2009 (severity 1)
/// in linear sRGB, the distance in CIELAB (CIE 1976).
enum ColourSight {
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

  private static final double[] XYZ =
      {0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047, 0.2126, 0.7152, 0.0722, 0.0193 / 1.08883,
          0.1192 / 1.08883, 0.9505 / 1.08883};
  private static final double STRAIGHT_BELOW = 216.0 / 24_389;
  private static final double SLOPE = 24_389.0 / 27;

  private final double[] matrix;

  ColourSight(double... matrix) {
    this.matrix = matrix;
  }

  /// @param one such as `#8250df`
  double distance(String one, String other) {
    double[] a = lab(one);
    double[] b = lab(other);
    return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
  }

  private double[] lab(String hex) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double value = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      linear[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    double[] seen = times(matrix, linear);
    for (int i = 0; i < 3; i++) {
      seen[i] = Math.clamp(seen[i], 0.0, 1.0);
    }
    double[] xyz = times(XYZ, seen);
    double y = root(xyz[1]);
    return new double[] {116 * y - 16, 500 * (root(xyz[0]) - y), 200 * (y - root(xyz[2]))};
  }

  private static double[] times(double[] matrix, double[] vector) {
    double[] product = new double[3];
    for (int i = 0; i < 9; i++) {
      product[i / 3] += matrix[i] * vector[i % 3];
    }
    return product;
  }

  private static double root(double value) {
    return value > STRAIGHT_BELOW ? Math.cbrt(value) : (SLOPE * value + 16) / 116;
  }

  private static double square(double value) {
    return value * value;
  }
}
