package org.thidua.scoring.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact fraction in lowest terms. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);
    static final Fraction HUNDRED = of(100);
    static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_EVEN);

    Fraction {
        if (denominator.signum() == 0) {
            throw new Refusal("division by zero");
        }
        BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
        common = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(BigDecimal decimal) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return decimal.scale() >= 0
                ? new Fraction(decimal.unscaledValue(), power)
                : new Fraction(decimal.unscaledValue().multiply(power), BigInteger.ONE);
    }

    static Fraction of(String text) {
        return of(new BigDecimal(text));
    }

    /** A share as {@code 20%}, {@code 0.2} or {@code 1/5}. */
    static Fraction share(String text) {
        if (text.endsWith("%")) {
            return of(text.substring(0, text.length() - 1).trim()).over(HUNDRED);
        }
        int stroke = text.indexOf('/');
        return stroke < 0
                ? of(text)
                : of(text.substring(0, stroke).trim())
                        .over(of(text.substring(stroke + 1).trim()));
    }

    static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction within(Fraction least, Fraction most) {
        return max(least).min(most);
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    int signum() {
        return numerator.signum();
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The decimal of so many digits after the point. */
    BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** The decimal of 34 digits, as formulas take it. */
    BigDecimal decimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), DIGITS);
    }

    /** Whole if it terminates, else to 34 digits. */
    String plain() {
        int twos = powers(BigInteger.TWO);
        int fives = powers(BigInteger.valueOf(5));
        BigInteger factors =
                BigInteger.TWO.pow(twos).multiply(BigInteger.valueOf(5).pow(fives));
        BigDecimal shown =
                factors.equals(denominator) ? rounded(Math.max(twos, fives), RoundingMode.UNNECESSARY) : decimal();
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    boolean terminates() {
        return BigInteger.TWO
                .pow(powers(BigInteger.TWO))
                .multiply(BigInteger.valueOf(5).pow(powers(BigInteger.valueOf(5))))
                .equals(denominator);
    }

    private int powers(BigInteger factor) {
        int powers = 0;
        BigInteger rest = denominator;
        while (rest.mod(factor).signum() == 0) {
            rest = rest.divide(factor);
            powers++;
        }
        return powers;
    }

    /** The root: a fraction if it is one, else the nearest decimal of 34 digits. */
    Fraction root(int degree) {
        if (signum() < 0) {
            throw new Refusal("a root of " + plain());
        }
        BigInteger above = wholeRoot(numerator, degree);
        BigInteger below = wholeRoot(denominator, degree);
        if (above.pow(degree).equals(numerator) && below.pow(degree).equals(denominator)) {
            return new Fraction(above, below);
        }
        // The root has no last digit, so that cut off far behind the 34th and followed by a 1 it is never on an edge.
        int decimals = 80 + denominator.toString().length();
        BigInteger shifted =
                numerator.multiply(BigInteger.TEN.pow(decimals * degree)).divide(denominator);
        BigInteger digits = wholeRoot(shifted, degree).multiply(BigInteger.TEN).add(BigInteger.ONE);
        return of(new BigDecimal(digits, decimals + 1).round(DIGITS));
    }

    /** The largest whole number whose power is not above. */
    private static BigInteger wholeRoot(BigInteger power, int degree) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(power.bitLength() / degree + 1);
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).add(BigInteger.ONE).shiftRight(1);
            if (middle.pow(degree).compareTo(power) <= 0) {
                low = middle;
            } else {
                high = middle.subtract(BigInteger.ONE);
            }
        }
        return low;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return plain();
    }
}
