package entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits a logistic regression by Newton's method, also known as iteratively reweighted least squares, with a penalty on the
 * squares of the coefficients.
 */
final class LogisticRegression {
    private static final double PENALTY = 3.0;
    private static final int STEPS = 30;

    private final List<String> names;
    private final double[] coefficients;

    /**
     * A finding.
     *
     * @param features a value for each name; a name that is missing has the value 0
     */
    record Row(Map<String, Double> features, boolean right) {}

    private LogisticRegression(List<String> names) {
        this.names = names;
        this.coefficients = new double[names.size()];
    }

    static LogisticRegression fit(List<Row> rows) {
        TreeSet<String> names = new TreeSet<>();
        rows.forEach(row -> names.addAll(row.features().keySet()));
        LogisticRegression fitted = new LogisticRegression(List.copyOf(names));
        List<double[]> values = rows.stream().map(fitted::values).toList();
        for (int step = 0; step < STEPS; step++) {
            fitted.step(rows, values);
        }
        return fitted;
    }

    private double[] values(Row row) {
        double[] values = new double[names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.features().getOrDefault(names.get(i), 0.0);
        }
        return values;
    }

    private void step(List<Row> rows, List<double[]> values) {
        int size = names.size();
        double[][] system = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            system[i][i] = PENALTY;
            system[i][size] = -PENALTY * coefficients[i];
        }
        for (int r = 0; r < rows.size(); r++) {
            double[] x = values.get(r);
            double share = share(x);
            double weight = share * (1 - share);
            double error = (rows.get(r).right() ? 1 : 0) - share;
            for (int i = 0; i < size; i++) {
                system[i][size] += x[i] * error;
                for (int j = 0; j < size; j++) {
                    system[i][j] += weight * x[i] * x[j];
                }
            }
        }
        double[] change = solve(system);
        for (int i = 0; i < size; i++) {
            coefficients[i] += change[i];
        }
    }

    /** Solves by elimination. The penalty makes the system positive definite, so no pivot is 0. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                if (row != pivot && system[row][pivot] != 0) {
                    double factor = system[row][pivot] / system[pivot][pivot];
                    for (int column = pivot; column <= size; column++) {
                        system[row][column] -= factor * system[pivot][column];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }

    private double share(double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += coefficients[i] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** {@return the estimated probability that the finding is right} */
    double share(Row row) {
        return share(values(row));
    }

    /** {@return the coefficients by name} */
    Map<String, Double> coefficients() {
        Map<String, Double> each = new TreeMap<>();
        for (int i = 0; i < coefficients.length; i++) {
            each.put(names.get(i), coefficients[i]);
        }
        return each;
    }

    /** {@return the estimates of rows by regressions that do not know their part of the list} */
    static List<Double> crossValidated(List<Row> rows, int parts) {
        List<Double> shares = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = rows.size() * part / parts;
            int to = rows.size() * (part + 1) / parts;
            List<Row> others = new ArrayList<>(rows.subList(0, from));
            others.addAll(rows.subList(to, rows.size()));
            LogisticRegression fitted = fit(others);
            rows.subList(from, to).forEach(row -> shares.add(fitted.share(row)));
        }
        return shares;
    }
}
