package org.thidua.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number: a decimal, divided by a whole number where a quotient does not terminate.
 *
 * <p>Sums, differences, products and quotients lose nothing: three times a third is 1.
 * Only {@link #round} loses digits, and only those it is told to.
 * Two numbers are equal when they have the same value, whatever their trailing zeros: 50 equals 50.0.
 *
 * <p>Example: {@code Exact.of("2").over(Exact.of("3")).times(Exact.of("3"))} is 2.
 */
public final class Exact implements Comparable<Exact> {
    /** Zero. */
    public static final Exact ZERO = new Exact(BigDecimal.ZERO, BigInteger.ONE);
    /** One. */
    public static final Exact ONE = new Exact(BigDecimal.ONE, BigInteger.ONE);
    /** One hundred, the base of percents. */
    public static final Exact HUNDRED = new Exact(BigDecimal.valueOf(100), BigInteger.ONE);

    /** The most digits a number that is read may have, before and after its decimal mark together. */
    public static final int MOST_DIGITS = 100;

    private static final MathContext PRINTED = new MathContext(34, RoundingMode.HALF_EVEN);
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final BigDecimal decimal;
    /** At least 1; without the factors 2 and 5, and without a factor of the decimal's digits. */
    private final BigInteger divisor;

    private Exact(BigDecimal decimal, BigInteger divisor) {
        this.decimal = decimal;
        this.divisor = divisor;
    }

    /**
     * Reads a plain decimal number such as {@code -12.50}: digits with at most one point, no exponent, no grouping.
     *
     * @param text the number, at most {@value #MOST_DIGITS} digits
     * @return its exact value
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static Exact of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a plain decimal number: " + text));
    }

    /**
     * Reads a plain decimal number as {@link #of(String)} does.
     *
     * @param text any text
     * @return its exact value, or empty if the text is not a plain decimal number
     */
    public static Optional<Exact> parse(String text) {
        if (text.length() > MOST_DIGITS + 2 || !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Exact(new BigDecimal(text), BigInteger.ONE));
    }

    /**
     * A whole number.
     *
     * @param whole any whole number
     * @return its exact value
     */
    public static Exact of(long whole) {
        return new Exact(BigDecimal.valueOf(whole), BigInteger.ONE);
    }

    /**
     * A decimal number.
     *
     * @param decimal any decimal
     * @return its exact value
     */
    public static Exact of(BigDecimal decimal) {
        return new Exact(decimal, BigInteger.ONE);
    }

    /**
     * Adds.
     *
     * @param other what is added
     * @return this + other
     */
    public Exact plus(Exact other) {
        if (divisor.equals(other.divisor) && isDecimal()) {
            return new Exact(decimal.add(other.decimal), BigInteger.ONE);
        }
        return quotient(
                decimal.multiply(new BigDecimal(other.divisor)).add(other.decimal.multiply(new BigDecimal(divisor))),
                new BigDecimal(divisor.multiply(other.divisor)));
    }

    /**
     * Subtracts.
     *
     * @param other what is taken away
     * @return this − other
     */
    public Exact minus(Exact other) {
        return plus(other.negated());
    }

    /**
     * Multiplies.
     *
     * @param other the factor
     * @return this × other
     */
    public Exact times(Exact other) {
        if (isDecimal() && other.isDecimal()) {
            return new Exact(decimal.multiply(other.decimal), BigInteger.ONE);
        }
        return quotient(decimal.multiply(other.decimal), new BigDecimal(divisor.multiply(other.divisor)));
    }

    /**
     * Divides, exactly.
     *
     * @param other the divisor
     * @return this / other
     * @throws ArithmeticException if the divisor is zero
     */
    public Exact over(Exact other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division of " + this + " by zero");
        }
        return quotient(
                decimal.multiply(new BigDecimal(other.divisor)), other.decimal.multiply(new BigDecimal(divisor)));
    }

    /**
     * The root of a number that is not negative.
     *
     * @param degree which root, 2 for the square root; 1 or more
     * @return the root to 34 significant digits, a half going to the even digit; exactly if it has no more digits
     * @throws ArithmeticException if the number is negative
     */
    public Exact root(int degree) {
        if (signum() < 0) {
            throw new ArithmeticException("no root of " + this);
        }
        if (signum() == 0 || degree == 1) {
            return this;
        }
        // The root of number × 10^(degree × shift) as a whole number with enough digits, and whether something is left.
        BigDecimal plain = decimal.divide(new BigDecimal(divisor), MathContext.DECIMAL32);
        int shift = PRINTED.getPrecision() + 3 - (plain.precision() - plain.scale()) / degree;
        BigDecimal above = decimal.scaleByPowerOfTen(degree * shift);
        BigDecimal below = new BigDecimal(divisor);
        if (above.scale() > 0) {
            below = below.scaleByPowerOfTen(above.scale());
            above = above.scaleByPowerOfTen(above.scale());
        }
        BigInteger numerator = above.toBigIntegerExact();
        BigInteger denominator = below.toBigIntegerExact();
        BigInteger root = wholeRoot(numerator.divide(denominator), degree);
        boolean whole = root.pow(degree).multiply(denominator).equals(numerator);
        BigInteger digits = whole ? root : root.multiply(BigInteger.TEN).add(BigInteger.ONE);
        return new Exact(new BigDecimal(digits, whole ? shift : shift + 1).round(PRINTED), BigInteger.ONE);
    }

    /** The largest whole number whose power is not above the number, by Newton's steps from above. */
    private static BigInteger wholeRoot(BigInteger number, int degree) {
        BigInteger guess = BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1);
        BigInteger less = BigInteger.valueOf(degree - 1L);
        while (true) {
            BigInteger next = guess.multiply(less)
                    .add(number.divide(guess.pow(degree - 1)))
                    .divide(BigInteger.valueOf(degree));
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
    }

    /**
     * {@return this with the opposite sign}
     */
    public Exact negated() {
        return new Exact(decimal.negate(), divisor);
    }

    /**
     * {@return this without its sign}
     */
    public Exact magnitude() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * {@return this divided by 100, exactly}
     */
    public Exact hundredth() {
        return isDecimal() ? new Exact(decimal.movePointLeft(2), BigInteger.ONE) : over(HUNDRED);
    }

    /**
     * {@return −1, 0 or 1 as this is negative, zero or positive}
     */
    public int signum() {
        return decimal.signum();
    }

    /**
     * Rounds to a number of decimals.
     *
     * @param decimals how many digits remain after the decimal mark, 0 or more
     * @param mode which way a remainder goes
     * @return the rounded number
     */
    public Exact round(int decimals, RoundingMode mode) {
        BigDecimal rounded = isDecimal()
                ? decimal.setScale(decimals, mode)
                : decimal.divide(new BigDecimal(divisor), decimals, mode);
        return new Exact(rounded, BigInteger.ONE);
    }

    /**
     * The smaller of two numbers.
     *
     * @param other another number
     * @return the smaller one, this if they are equal
     */
    public Exact min(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of two numbers.
     *
     * @param other another number
     * @return the larger one, this if they are equal
     */
    public Exact max(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Tells whether this is a whole multiple of a step.
     *
     * @param step a positive number
     * @return whether this / step is a whole number
     */
    public boolean isMultipleOf(Exact step) {
        return over(step).isWhole();
    }

    /**
     * {@return whether this has no digits after the decimal mark}
     */
    public boolean isWhole() {
        return isDecimal()
                && (decimal.scale() <= 0 || decimal.stripTrailingZeros().scale() <= 0);
    }

    /**
     * {@return whether this number is written whole by a finite number of digits}
     */
    public boolean isDecimal() {
        return divisor.equals(BigInteger.ONE);
    }

    /**
     * {@return the decimal value: whole if it terminates, otherwise its first 34 significant digits, rounded}
     */
    public BigDecimal toDecimal() {
        return isDecimal() ? decimal : decimal.divide(new BigDecimal(divisor), PRINTED);
    }

    /**
     * Writes this number with a fixed number of decimals, as a rounded entry is printed.
     *
     * @param decimals digits after the decimal mark, enough for this number
     * @return for example {@code 4.50}
     * @throws ArithmeticException if the number has more decimals than that
     */
    public String toFixed(int decimals) {
        return toDecimal().setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    }

    @Override
    public int compareTo(Exact other) {
        if (isDecimal() && other.isDecimal()) {
            return decimal.compareTo(other.decimal);
        }
        return decimal.multiply(new BigDecimal(other.divisor))
                .compareTo(other.decimal.multiply(new BigDecimal(divisor)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exact that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * decimal.stripTrailingZeros().hashCode() + divisor.hashCode();
    }

    /** Writes the number plainly, without exponent or trailing zeros; 34 digits of one that does not terminate. */
    @Override
    public String toString() {
        BigDecimal plain = toDecimal();
        if (plain.scale() > 0) {
            plain = plain.stripTrailingZeros();
        }
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }

    private static Exact quotient(BigDecimal above, BigDecimal below) {
        if (above.signum() == 0) {
            return ZERO;
        }
        int shift = Math.max(Math.max(above.scale(), below.scale()), 0);
        BigInteger numerator = above.setScale(shift).unscaledValue();
        BigInteger denominator = below.setScale(shift).unscaledValue();
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
        int twos = denominator.getLowestSetBit();
        denominator = denominator.shiftRight(twos);
        int fives = 0;
        for (BigInteger[] part = denominator.divideAndRemainder(FIVE);
                part[1].signum() == 0;
                part = denominator.divideAndRemainder(FIVE)) {
            denominator = part[0];
            fives++;
        }
        int scale = Math.max(twos, fives);
        BigInteger digits = numerator.multiply(FIVE.pow(scale - fives)).shiftLeft(scale - twos);
        return new Exact(new BigDecimal(digits, scale), denominator);
    }
}
