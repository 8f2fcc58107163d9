package org.moothall.core.group.plane;

/** Points of people on the two main axes, in the order of the rows they come from. */
public final class Plane {

  private final double[] x;
  private final double[] y;

  private Plane(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /** The points with these coordinates. */
  public static Plane of(double[] x, double[] y) {
    return new Plane(x.clone(), y.clone());
  }

  public int size() {
    return x.length;
  }

  public double x(int point) {
    return x[point];
  }

  public double y(int point) {
    return y[point];
  }

  public double squaredDistance(int point, double toX, double toY) {
    double dx = x[point] - toX;
    double dy = y[point] - toY;
    return dx * dx + dy * dy;
  }
}
