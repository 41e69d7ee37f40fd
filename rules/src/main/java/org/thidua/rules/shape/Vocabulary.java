package org.thidua.rules.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thidua.core.value.Words;

/**
 * A closed list of words: each with a stable id and a Vietnamese label, either of which may be written.
 *
 * <p>Words are compared without case, and runs of spaces count as one.
 * Example: {@code Vocabulary.KINDS.find("Điểm thưởng")} is {@code bonus}.
 */
public final class Vocabulary {
    /** Yes and no. */
    public static final Vocabulary YES_NO = of(word("yes", "có"), word("no", "không"));
    /** What a root criterion does to the total. */
    public static final Vocabulary KINDS = of(
            word("base", "điểm chuẩn", "cơ bản"),
            word("bonus", "điểm thưởng", "điểm cộng"),
            word("penalty", "điểm trừ"));
    /** How the points of a criterion come about: rules of leaves, then those of parents. */
    public static final Vocabulary RULES = of(
            word("mark", "chấm điểm"),
            word("yes_no", "có/không"),
            word("levels", "mức"),
            word("bands", "thang điểm"),
            word("cases", "trường hợp"),
            word("proportion", "tỷ lệ", "tỉ lệ"),
            word("per_item", "điểm mỗi lần"),
            word("deduction", "trừ mỗi lần"),
            word("deadline", "đúng hạn"),
            word("relative", "so với đơn vị khác"),
            word("formula", "công thức"),
            word("sum", "tổng"),
            word("weighted_sum", "tổng có trọng số"),
            word("mean", "trung bình"),
            word("weighted_mean", "trung bình có trọng số"),
            word("geometric_mean", "trung bình nhân"),
            word("min", "nhỏ nhất"),
            word("max", "lớn nhất"),
            word("best_n", "n mục cao nhất"));
    /** Variants of the rule {@code relative}. */
    public static final Vocabulary VARIANTS = of(
            word("best", "so với cao nhất"),
            word("min_max", "giữa thấp nhất và cao nhất"),
            word("excess", "phần vượt chỉ tiêu"),
            word("best_low", "so với thấp nhất"),
            word("min_max_low", "giữa cao nhất và thấp nhất"));
    /** What a criterion makes of a value that is missing. */
    public static final Vocabulary ABSENT =
            of(word("pending", "chờ"), word("zero", "0 điểm"), word("exclude", "loại ra"), word("error", "báo lỗi"));
    /** Which way a remainder goes, as in {@link java.math.RoundingMode}. */
    public static final Vocabulary ROUNDINGS = of(
            word("half_up", "nửa lên", "làm tròn"),
            word("half_down", "nửa xuống"),
            word("half_even", "nửa về số chẵn"),
            word("up", "ra xa 0"),
            word("down", "về 0", "cắt bỏ"),
            word("ceiling", "lên"),
            word("floor", "xuống"));
    /** Which entries are rounded. */
    public static final Vocabulary ROUND_AT = of(word("line", "dòng"), word("group", "nhóm"), word("total", "tổng"));
    /** How well a text supports a number. */
    public static final Vocabulary STATUSES = of(
            word("verified", "đã đối chiếu"),
            word("carried_over", "lấy theo văn bản khác năm"),
            word("illustrative", "số liệu minh họa", "minh họa"));
    /** A target that each unit brings. */
    public static final Vocabulary TARGETS = of(word("own", "riêng"));
    /** For which units a row stands, where no attribute is named. */
    public static final Vocabulary WHEN = of(word("others", "còn lại", "các giá trị còn lại"));
    /** How several marks of one role become one. */
    public static final Vocabulary WITHIN = of(
            word("single", "một điểm"),
            word("sum", "tổng"),
            word("mean", "trung bình"),
            word("median", "trung vị"),
            word("min", "nhỏ nhất"),
            word("max", "lớn nhất"));
    /** How the values of several roles become one. */
    public static final Vocabulary BETWEEN = of(
            word("first_available", "nguồn đầu tiên có"),
            word("last_available", "nguồn cuối cùng có"),
            word("sum", "tổng"),
            word("mean", "trung bình"),
            word("weighted_mean", "trung bình có trọng số"),
            word("median", "trung vị"),
            word("min", "nhỏ nhất"),
            word("max", "lớn nhất"));
    /** Whether the mark that a unit gives itself counts. */
    public static final Vocabulary OWN_MARK = of(word("count", "tính"), word("exclude", "loại ra"));
    /** Scopes of a ranking beside the ids of attributes. */
    public static final Vocabulary SCOPES = of(word("cluster", "cụm"), word("all", "toàn bộ", "tất cả"));
    /** Which end of a measure ranks first. */
    public static final Vocabulary DIRECTIONS = of(word("desc", "giảm dần"), word("asc", "tăng dần"));
    /** Which number ranks: the printed one or the exact one. */
    public static final Vocabulary COMPARE = of(word("printed", "số in ra"), word("exact", "số chính xác"));
    /** How the places of tied units are numbered. */
    public static final Vocabulary PLACES =
            of(word("1224", "bỏ hạng sau"), word("1223", "liền hạng"), word("mean", "trung bình"));
    /** What a share of a quota is taken of, beside {@code holders.AWARD}. */
    public static final Vocabulary BASES = of(
            word("members", "thành viên"),
            word("ranked", "được xếp hạng"),
            word("eligible", "đủ điều kiện"),
            word("leaders", "dẫn đầu"));
    /** Who gets the last place of a quota when units tie over it. */
    public static final Vocabulary CUT_OFF_TIES =
            of(word("all", "lấy cả"), word("none", "không lấy"), word("decide", "chờ quyết định"));
    /** Whether a place of a quota passes down when its unit fails a condition. */
    public static final Vocabulary ROLL_OVER = of(word("none", "không chuyển", "không"), word("next", "chuyển xuống"));
    /** What a condition is for, beside the ids of awards and grades. */
    public static final Vocabulary OWNERS = of(word("ranking", "xếp hạng"));
    /** Comparisons, which may also be written as signs. */
    public static final Vocabulary COMPARISONS = of(
            word("eq", "bằng", "=", "=="),
            word("ne", "khác", "≠", "!=", "<>"),
            word("ge", "từ", ">=", "≥"),
            word("gt", "trên", ">"),
            word("le", "đến", "<=", "≤"),
            word("lt", "dưới", "<"),
            word("in", "thuộc"),
            word("not_in", "không thuộc"));
    /** What a condition makes of a subject that is not known. */
    public static final Vocabulary UNKNOWN_SUBJECTS =
            of(word("unknown", "chưa rõ"), word("met", "đạt"), word("not_met", "không đạt"));
    /** What merged units inherit. */
    public static final Vocabulary INHERITANCE =
            of(word("any", "một đơn vị cũ"), word("all", "mọi đơn vị cũ"), word("none", "không kế thừa", "không"));
    /** Whether the day of a deadline is still in time. */
    public static final Vocabulary BOUNDARIES =
            of(word("before", "trước"), word("by", "đến hết", "chậm nhất"), word("from", "kể từ", "từ"));
    /** Whose duty a deadline is. */
    public static final Vocabulary DUTIES = of(
            word("unit", "đơn vị"),
            word("cluster", "cụm"),
            word("department", "ban, đơn vị theo dõi"),
            word("conference", "hội nghị"),
            word("inspection", "kiểm tra"),
            word("inspected", "đơn vị được kiểm tra"));
    /** What the share of those who agree is taken of. */
    public static final Vocabulary DENOMINATORS = of(
            word("members", "thành viên"),
            word("present", "có mặt"),
            word("present_consulted", "có mặt và xin ý kiến", "có mặt + xin ý kiến"));
    /** How a unit voted on itself. */
    public static final Vocabulary OWN_VOTES = of(
            word("agree", "đồng ý", "yes", "có"),
            word("disagree", "không đồng ý", "no"),
            word("invalid", "không hợp lệ"),
            word("none", "không bỏ phiếu", "không"));
    /** Whether there is a value, and if not, why. */
    public static final Vocabulary STATES = of(
            word("value", "có giá trị"),
            word("missing", "chưa có số liệu", "thiếu"),
            word("pending", "đang chờ", "chờ"),
            word("not_applicable", "không áp dụng"),
            word("disqualified", "không xét"));
    /** What a unit is in its cluster. */
    public static final Vocabulary POSTS =
            of(word("member", "thành viên"), word("head", "cụm trưởng", "trưởng"), word("deputy", "cụm phó", "phó"));
    /** What an inspection does to a mark. */
    public static final Vocabulary ACTIONS = of(
            word("set", "đặt lại"),
            word("add", "cộng thêm"),
            word("deny", "không công nhận"),
            word("confirm", "xác nhận"));
    /** What a unit may have earned in an earlier year. */
    public static final Vocabulary ACHIEVEMENTS = of(word("award", "khen thưởng"), word("grade", "xếp loại"));
    /** What a unit's total stands for. */
    public static final Vocabulary UNIT_STATES =
            of(word("scored", "đã chấm"), word("provisional", "tạm tính"), word("disqualified", "không xếp hạng"));
    /** What becomes of a unit under an award: proposed, or the first reason why not. */
    public static final Vocabulary OUTCOMES = of(
            word("proposed", "được đề nghị", "đề nghị"),
            word("disqualified", "không xếp hạng"),
            word("higher_award", "đã có hình thức cao hơn"),
            word("condition", "không đạt điều kiện"),
            word("unknown", "chưa rõ"),
            word("tie", "bằng nhau"),
            word("quota", "hết suất"));
    /** A report that was never handed in, in the place of days late. */
    public static final Vocabulary LATENESS = of(word("never", "không nộp", "chưa nộp"));
    /** What people decide where rules do not. */
    public static final Vocabulary DECISIONS = of(
            word("tie", "bằng nhau"),
            word("cut_off", "suất cuối"),
            word("override", "thay thế"),
            word("form", "hình thức"));

    private final ImmutableList<Word> words;
    private final ImmutableMap<String, String> idBySpelling;

    private Vocabulary(ImmutableList<Word> words) {
        this.words = words;
        ImmutableMap.Builder<String, String> bySpelling = ImmutableMap.builder();
        for (Word word : words) {
            for (String spelling : word.spellings()) {
                bySpelling.put(CellText.key(spelling), word.id());
            }
        }
        this.idBySpelling = bySpelling.buildOrThrow();
    }

    /**
     * Finds a word by any of its spellings.
     *
     * @param text an id or a label, such as {@code bonus} or {@code điểm thưởng}
     * @return the id of the word, or empty if it is not in the list
     */
    public Optional<String> find(String text) {
        return Optional.ofNullable(idBySpelling.get(CellText.key(text)));
    }

    /**
     * {@return the ids of all words, in the order of the list}
     */
    public ImmutableList<String> ids() {
        return words.stream().map(Word::id).collect(ImmutableList.toImmutableList());
    }

    /**
     * The Vietnamese label of a word.
     *
     * @param id the id of the word
     * @return its label
     * @throws IllegalArgumentException if no word has this id
     */
    public String label(String id) {
        return words.stream()
                .filter(word -> word.id().equals(id))
                .findFirst()
                .map(Word::label)
                .orElseThrow(() -> new IllegalArgumentException("no word " + id + " in " + ids()));
    }

    /**
     * {@return all words as a sentence lists them: their labels in Vietnamese, their ids in English}
     */
    public Words listed() {
        return new Words(words.stream().map(Word::label).collect(Collectors.joining(", ")), String.join(", ", ids()));
    }

    /**
     * {@return the ids and labels that a wrong word may have meant}
     */
    public ImmutableList<String> known() {
        ImmutableList.Builder<String> known = ImmutableList.builder();
        words.forEach(word -> known.add(word.id(), word.label()));
        return known.build();
    }

    static Vocabulary of(Word... words) {
        return new Vocabulary(ImmutableList.copyOf(words));
    }

    static Word word(String id, String label, String... further) {
        return new Word(
                id,
                label,
                ImmutableList.<String>builder().add(id, label).add(further).build());
    }

    /** One word: its id, its label, and everything that may be written for it. */
    record Word(String id, String label, ImmutableList<String> spellings) {}
}
