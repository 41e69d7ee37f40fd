package org.thidua.scoring.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out a formula as it is written, every operation to 34 digits. */
final class Formula {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\\*\\*|<=|>=|!=|[-+*/(),<>=]|[0-9]+(?:\\.[0-9]+)?|[a-z][a-z0-9_]*)");
    private static final Set<String> WORDS = Set.of("if", "then", "else", "min", "abs", "floor", "ceiling");

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, BigDecimal> values;
    private int at;

    private Formula(String text, Map<String, BigDecimal> values) {
        this.values = values;
        Matcher token = TOKEN.matcher(text);
        while (token.lookingAt()) {
            tokens.add(token.group(1));
            token.region(token.end(), text.length());
        }
        if (!text.substring(token.regionStart()).isBlank()) {
            throw new Refusal("not understood: " + text.substring(token.regionStart()));
        }
    }

    static Fraction value(String text, Map<String, BigDecimal> values) {
        Formula formula = new Formula(text, values);
        BigDecimal value = formula.expression();
        formula.end();
        return Fraction.of(value);
    }

    /** The names that a formula reads; {@code max} may be the function of that name. */
    static Set<String> names(String text) {
        Formula formula = new Formula(text, Map.of());
        Set<String> names = new TreeSet<>();
        for (int at = 0; at < formula.tokens.size(); at++) {
            String token = formula.tokens.get(at);
            boolean called =
                    at + 1 < formula.tokens.size() && formula.tokens.get(at + 1).equals("(");
            if (Character.isLetter(token.charAt(0)) && !WORDS.contains(token) && !called) {
                names.add(token);
            }
        }
        return names;
    }

    private String next() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean take(String token) {
        if (next().equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    private void need(String token) {
        if (!take(token)) {
            throw new Refusal("\"" + token + "\" is due, not \"" + next() + "\"");
        }
    }

    private void end() {
        if (at < tokens.size()) {
            throw new Refusal("too much: " + next());
        }
    }

    private BigDecimal expression() {
        if (take("if")) {
            boolean holds = comparison();
            need("then");
            BigDecimal yes = lazily(holds);
            need("else");
            BigDecimal no = lazily(!holds);
            return holds ? yes : no;
        }
        BigDecimal sum = product();
        while (true) {
            if (take("+")) {
                sum = sum.add(product(), Fraction.DIGITS);
            } else if (take("-")) {
                sum = sum.subtract(product(), Fraction.DIGITS);
            } else {
                return sum;
            }
        }
    }

    /** A branch that is not taken may divide by zero. */
    private BigDecimal lazily(boolean taken) {
        if (taken) {
            return expression();
        }
        boolean was = skipping;
        skipping = true;
        BigDecimal ignored = expression();
        skipping = was;
        return ignored;
    }

    private boolean skipping;

    private boolean comparison() {
        BigDecimal left = expression();
        String sign = next();
        at++;
        int compared = left.compareTo(expression());
        return switch (sign) {
            case "<" -> compared < 0;
            case "<=" -> compared <= 0;
            case ">" -> compared > 0;
            case ">=" -> compared >= 0;
            case "=" -> compared == 0;
            case "!=" -> compared != 0;
            default -> throw new Refusal("no comparison: " + sign);
        };
    }

    private BigDecimal product() {
        BigDecimal product = power();
        while (true) {
            if (take("*")) {
                product = product.multiply(power(), Fraction.DIGITS);
            } else if (take("/")) {
                product = quotient(product, power());
            } else {
                return product;
            }
        }
    }

    private BigDecimal quotient(BigDecimal above, BigDecimal below) {
        if (below.signum() == 0) {
            if (skipping) {
                return BigDecimal.ZERO;
            }
            throw new Refusal("division by zero in a formula");
        }
        return above.divide(below, Fraction.DIGITS);
    }

    private BigDecimal power() {
        BigDecimal base = factor();
        if (take("**")) {
            return base.pow(factor().intValueExact()).round(Fraction.DIGITS);
        }
        return base;
    }

    private BigDecimal factor() {
        if (take("-")) {
            return factor().negate();
        }
        if (take("(")) {
            BigDecimal value = expression();
            need(")");
            return value;
        }
        String token = next();
        at++;
        if (token.isEmpty()) {
            throw new Refusal("a formula ends too early");
        }
        if (Character.isDigit(token.charAt(0))) {
            return new BigDecimal(token);
        }
        if (!take("(")) {
            BigDecimal value = values.get(token);
            if (value == null) {
                throw new Refusal("no value of " + token);
            }
            return value;
        }
        BigDecimal value = expression();
        while (take(",")) {
            BigDecimal other = expression();
            value = token.equals("min") ? value.min(other) : value.max(other);
        }
        need(")");
        return switch (token) {
            case "min", "max" -> value;
            case "abs" -> value.abs();
            case "floor" -> value.setScale(0, RoundingMode.FLOOR);
            case "ceiling" -> value.setScale(0, RoundingMode.CEILING);
            default -> throw new Refusal("no function " + token);
        };
    }
}
