package org.thidua.core.problem;

import org.thidua.core.value.Words;

/**
 * Every kind of fault, with its code and its wording.
 *
 * <p>A code, once given, never changes its meaning.
 * In the sentences, {@code {name}} stands for a detail of the case; a part in square brackets is left out if its
 * detail is blank.
 */
public enum Fault {
    // ---- the book and its tables
    /** The path names nothing. */
    BOOK_MISSING(
            "Không tìm thấy sổ liệu \"{book}\".",
            "Book \"{book}\" was not found.",
            "Kiểm tra đường dẫn, hoặc dùng tên một sổ có sẵn: {known}.",
            "Check the path, or use the name of a bundled book: {known}."),
    /** A folder holds no table at all. */
    BOOK_EMPTY(
            "Thư mục \"{book}\" không có bảng .csv nào.",
            "Folder \"{book}\" holds no .csv table.",
            "Chọn thư mục chứa các bảng, ví dụ {known}.",
            "Choose the folder that holds the tables, such as {known}."),
    /** A file cannot be read from its disk. */
    FILE_UNREADABLE(
            "Không đọc được tệp: {reason}.",
            "The file cannot be read: {reason}.",
            "Kiểm tra quyền đọc và ổ đĩa.",
            "Check the permission to read and the disk."),
    /** A file is larger than a book may be. */
    FILE_TOO_LARGE(
            "Tệp vượt quá {limit} byte.",
            "The file is larger than {limit} bytes.",
            "Chia nhỏ sổ liệu hoặc xóa phần không thuộc bảng.",
            "Split the book, or delete what does not belong to the table."),
    /** A file of the folder is no table and was not read. */
    FILE_NOT_READ(
            Severity.WARNING,
            "Tệp \"{file}\" không phải bảng .csv nên không được đọc.",
            "File \"{file}\" is not a .csv table and was not read.",
            "Đổi thành .csv, hoặc đặt tên bắt đầu bằng \"_\" nếu là tài liệu riêng.",
            "Make it a .csv, or let its name begin with \"_\" if it is your own material."),
    /** A file is not UTF-8. */
    FILE_ENCODING(
            "Tệp không phải mã UTF-8 (byte thứ {byte}).",
            "The file is not UTF-8 (byte {byte}).",
            "Lưu lại với mã \"CSV UTF-8\".",
            "Save it again as \"CSV UTF-8\"."),
    /** A quotation mark is opened and never closed, or text stands behind a closing one. */
    CSV_QUOTE(
            "Dấu ngoặc kép mở ra ở dòng này không được đóng đúng.",
            "A quotation mark on this line is not closed properly.",
            "Thêm dấu \" đóng, hoặc viết \"\" cho một dấu ngoặc kép trong ô.",
            "Add the closing \", or write \"\" for a quotation mark inside a cell."),
    /** A row has more or fewer cells than the header. */
    CSV_RAGGED(
            "Dòng có {found} ô, tiêu đề có {due} cột.",
            "The row has {found} cells, the header has {due} columns.",
            "Thêm hoặc bớt dấu phân cách để số ô bằng số cột; đặt trong ngoặc kép ô có dấu phân cách.",
            "Add or drop separators so that cells equal columns; quote a cell that holds a separator."),
    /** A file has neither header nor rows. */
    TABLE_BLANK(
            "Bảng không có dòng tiêu đề.",
            "The table has no header.",
            "Viết tên cột ở dòng đầu, hoặc xóa tệp nếu không cần bảng.",
            "Write the names of the columns in the first row, or delete the file if the table is not needed."),
    /** A table of no known name. */
    TABLE_UNKNOWN(
            "Không có bảng nào tên \"{name}\".",
            "There is no table named \"{name}\".",
            "[Tên gần nhất: \"{nearest}\". ]Bảng riêng của tác giả thì đặt tên bắt đầu bằng \"_\".",
            "[The nearest name is \"{nearest}\". ]A table of your own has a name that begins with \"_\"."),
    /** Two files or sheets are the same table. */
    TABLE_TWICE(
            "Bảng \"{name}\" có hai lần: \"{first}\" và \"{second}\".",
            "Table \"{name}\" is there twice: \"{first}\" and \"{second}\".",
            "Giữ lại một bảng.",
            "Keep one of them."),
    /** A table that is needed is not there. */
    TABLE_MISSING(
            "Thiếu bảng \"{name}\".",
            "Table \"{name}\" is missing.",
            "Thêm bảng \"{name}\" với các cột: {columns}.",
            "Add table \"{name}\" with the columns {columns}."),
    /** A column of no known name. */
    COLUMN_UNKNOWN(
            "Bảng không có cột nào tên \"{name}\".",
            "The table has no column named \"{name}\".",
            "[Tên gần nhất: \"{nearest}\". ]Cột riêng của tác giả thì đặt tên bắt đầu bằng \"_\".",
            "[The nearest name is \"{nearest}\". ]A column of your own has a name that begins with \"_\"."),
    /** Two columns have the same name. */
    COLUMN_TWICE(
            "Cột \"{name}\" có hai lần: \"{first}\" và \"{second}\".",
            "Column \"{name}\" is there twice: \"{first}\" and \"{second}\".",
            "Giữ lại một cột.",
            "Keep one of them."),
    /** A column that is needed is not there. */
    COLUMN_MISSING(
            "Thiếu cột \"{name}\".",
            "Column \"{name}\" is missing.",
            "Thêm cột \"{name}\".",
            "Add the column \"{name}\"."),
    /** Cells stand in a column without a name. */
    COLUMN_UNNAMED(
            "Ô có nội dung \"{value}\" nhưng cột không có tên.",
            "The cell holds \"{value}\" but its column has no name.",
            "Đặt tên cột, hoặc xóa nội dung.",
            "Name the column, or delete the content."),
    /** This version does not support what the book asks for. */
    UNSUPPORTED(
            "{what} \"{name}\" chưa được phiên bản này hỗ trợ.",
            "{what} \"{name}\" is not supported by this version yet.",
            "Dùng phiên bản mới hơn, hoặc diễn đạt bằng: {known}.",
            "Use a newer version, or express it by {known}."),

    /** A file of results cannot be read as one. */
    RESULT_UNREADABLE(
            "Không đọc được kết quả \"{file}\": {reason}.",
            "The result \"{file}\" cannot be read: {reason}.",
            "Dùng tệp result.json do lệnh \"thidua score\" ghi ra.",
            "Use a result.json that \"thidua score\" has written."),
    /** A result holds nothing of the name asked for. */
    RESULT_LACKS(
            "Kết quả không có {what} \"{value}\".",
            "The result has no {what} \"{value}\".",
            "Kiểm tra lại tên.[ Gần nhất: \"{nearest}\".]",
            "Check the name.[ The nearest is \"{nearest}\".]"),

    // ---- cells
    /** A cell that must be filled is blank. */
    CELL_BLANK("Ô \"{column}\" để trống.", "Cell \"{column}\" is blank.", "Điền {due}.", "Fill in {due}."),
    /** A cell is filled that the rule of its row never reads. */
    CELL_NOT_USED(
            Severity.WARNING,
            "Ô \"{column}\" có giá trị \"{value}\" nhưng {reader} không dùng đến.",
            "Cell \"{column}\" holds \"{value}\", which {reader} does not use.",
            "Xóa giá trị, hoặc kiểm tra lại quy tắc của dòng.",
            "Delete the value, or check the rule of the row."),
    /** A cell holds a character that no text has. */
    CONTROL_CHARACTER(
            "Ô \"{column}\" có ký tự điều khiển {character}.",
            "Cell \"{column}\" holds the control character {character}.",
            "Xóa ký tự đó.",
            "Delete that character."),
    /** Something else stands where a number is due. */
    NUMBER_WRONG(
            "\"{value}\" không phải số.",
            "\"{value}\" is not a number.",
            "Viết số bằng chữ số và dấu \"{mark}\", ví dụ {sample}; không nhóm hàng nghìn, không ký hiệu.",
            "Write digits and \"{mark}\", such as {sample}; no grouping, no signs or units."),
    /** A number has more digits than any figure has. */
    NUMBER_LONG(
            "Số có {digits} chữ số, nhiều hơn {limit}.",
            "The number has {digits} digits, more than {limit}.",
            "Kiểm tra ô; không số liệu nào cần nhiều chữ số như vậy.",
            "Check the cell; no figure needs so many digits."),
    /** A number outside what its column allows. */
    NUMBER_RANGE(
            "{value} không hợp lệ ở cột \"{column}\": {due}.",
            "{value} is not allowed in column \"{column}\": {due}.",
            "Sửa thành giá trị thỏa mãn: {due}.",
            "Change it to a value that is {due}."),
    /** Something else stands where a date is due. */
    DATE_WRONG(
            "\"{value}\" không phải ngày.",
            "\"{value}\" is not a date.",
            "Viết ngày dạng năm-tháng-ngày, ví dụ 2021-11-18.",
            "Write the date as year-month-day, such as 2021-11-18."),
    /** A word that is not in the closed list of its column. */
    WORD_UNKNOWN(
            "\"{value}\" không thuộc danh sách của cột \"{column}\".",
            "\"{value}\" is not in the list of column \"{column}\".",
            "[Gần nhất: \"{nearest}\". ]Các từ được dùng: {known}.",
            "[The nearest is \"{nearest}\". ]The words allowed are {known}."),
    /** An id that cannot be one. */
    ID_WRONG(
            "Mã \"{value}\" không hợp lệ: {reason}.",
            "Id \"{value}\" is not allowed: {reason}.",
            "Đổi mã khác.",
            "Choose another id."),
    /** Two rows have the same id. */
    ID_TWICE(
            "Mã \"{value}\" đã có ở {first}.",
            "Id \"{value}\" is already used at {first}.",
            "Đổi một trong hai mã, hoặc xóa dòng thừa.",
            "Change one of the two, or delete the row that is too many."),
    /** A row names something that is not there. */
    REFERENCE_UNKNOWN(
            "Không có {what} \"{value}\".",
            "There is no {what} \"{value}\".",
            "Kiểm tra lại tên.[ Gần nhất: \"{nearest}\".]",
            "Check the name.[ The nearest is \"{nearest}\".]"),
    /** A key of a key-value table is missing. */
    KEY_MISSING(
            "Thiếu dòng \"{key}\".",
            "The row \"{key}\" is missing.",
            "Thêm dòng \"{key}\" với {due}.",
            "Add the row \"{key}\" with {due}."),

    // ---- the pack
    /** A criterion's parent is not there. */
    PARENT_UNKNOWN(
            "Tiêu chí {criterion} thuộc \"{parent}\", nhưng không có tiêu chí này.",
            "Criterion {criterion} belongs to \"{parent}\", which is not there.",
            "[Gần nhất: \"{nearest}\". ]Để trống cột \"parent\" nếu là mục gốc.",
            "[The nearest is \"{nearest}\". ]Leave \"parent\" blank for a root."),
    /** Criteria are parents of each other in a circle. */
    TREE_CYCLE(
            "Các tiêu chí thuộc nhau thành vòng tròn: {circle}.",
            "The criteria are parents of each other in a circle: {circle}.",
            "Sửa cột \"parent\" của một trong các tiêu chí đó.",
            "Change \"parent\" of one of them."),
    /** Criteria stand below each other deeper than any scheme. */
    TREE_DEEP(
            "Tiêu chí {criterion} nằm sâu hơn {limit} cấp.",
            "Criterion {criterion} stands more than {limit} levels deep.",
            "Bớt cấp; không bảng tiêu chí nào cần nhiều cấp như vậy.",
            "Use fewer levels; no scheme needs so many."),
    /** A leaf without a rule, a leaf with a parent's rule or the reverse. */
    RULE_WRONG(
            "Tiêu chí {criterion} {shape} nên không dùng được quy tắc \"{rule}\".",
            "Criterion {criterion} {shape}, so rule \"{rule}\" cannot be used.",
            "Dùng một trong: {known}.",
            "Use one of {known}."),
    /** A child's kind differs from its root's. */
    KIND_DIFFERS(
            "Tiêu chí {criterion} ghi loại \"{kind}\", mục gốc {root} là \"{due}\".",
            "Criterion {criterion} has kind \"{kind}\", its root {root} has \"{due}\".",
            "Để trống, hoặc ghi \"{due}\"; loại khác thì lập mục gốc riêng.",
            "Leave it blank or write \"{due}\"; another kind needs a root of its own."),
    /** Children's maxima do not add up to the parent's. */
    MAX_SUM(
            "Điểm tối đa của {criterion} là {max}, nhưng các mục con cộng lại là {sum}.",
            "The maximum of {criterion} is {max}, but its children add up to {sum}.",
            "Sửa {max} thành {sum}, sửa điểm của mục con, hoặc để trống điểm tối đa của {criterion}.",
            "Change {max} to {sum}, change the children, or leave the maximum of {criterion} blank."),
    /** The whole scheme's maximum is not what the pack says. */
    MAX_TOTAL(
            "Tổng điểm tối đa ghi {max}, nhưng các mục gốc cộng lại là {sum}.",
            "The maximum total is given as {max}, but the roots add up to {sum}.",
            "Sửa {max} thành {sum}, hoặc sửa điểm của các mục.",
            "Change {max} to {sum}, or change the points of the roots."),
    /** Points of a row outside the criterion's minimum and maximum. */
    POINTS_RANGE(
            "{points} điểm nằm ngoài khoảng {min} … {max} của tiêu chí {criterion}.",
            "{points} points are outside {min} … {max} of criterion {criterion}.",
            "Sửa điểm của dòng, hoặc sửa \"max\"/\"min\" của tiêu chí.",
            "Change the points of the row, or \"max\"/\"min\" of the criterion."),
    /** A row of rules rests on no source. */
    SOURCE_MISSING(
            "{what} {id} không có căn cứ.",
            "{what} {id} has no source.",
            "Ghi mã của một dòng trong bảng Căn cứ vào cột \"source\"; số liệu minh họa thì dùng căn cứ để trống cột \"document\".",
            "Name a row of the sources in \"source\"; an illustrative number names a source whose \"document\" is blank."),
    /** A number that calls itself illustrative names a real document, or one that does not names none. */
    STATUS_DIFFERS(
            Severity.WARNING,
            "Trạng thái \"{status}\" không khớp với căn cứ {source}: {reason}.",
            "Status \"{status}\" does not fit source {source}: {reason}.",
            "Dùng căn cứ để trống cột \"document\" cho số liệu minh họa, căn cứ có văn bản cho số liệu khác.",
            "Use a source with a blank \"document\" for illustrative numbers, one with a document for others."),
    /** A criterion that needs rows in another table has none. */
    ROWS_MISSING(
            "Tiêu chí {criterion} dùng quy tắc \"{rule}\" nhưng không có dòng nào trong bảng \"{table}\".",
            "Criterion {criterion} has rule \"{rule}\" but no row in table \"{table}\".",
            "Thêm các dòng của {criterion} vào bảng \"{table}\".",
            "Add rows of {criterion} to table \"{table}\"."),
    /** Rows belong to a criterion that does not read them. */
    ROWS_NOT_USED(
            "Tiêu chí {criterion} có quy tắc \"{rule}\" nên không đọc bảng \"{table}\".",
            "Criterion {criterion} has rule \"{rule}\" and does not read table \"{table}\".",
            "Xóa dòng, hoặc đổi quy tắc của tiêu chí.",
            "Delete the row, or change the rule of the criterion."),
    /** Two bounds where one is due, or none. */
    BOUND_ONE_OF(
            "Cần đúng một trong hai cột \"{one}\" và \"{other}\"; hiện có {found}.",
            "Exactly one of \"{one}\" and \"{other}\" is due; there are {found}.",
            "Điền một cột; đầu mở thì ghi \"*\".",
            "Fill in one; write \"*\" for an open end."),
    /** An interval that holds no value. */
    INTERVAL_EMPTY(
            "Khoảng {interval} không chứa giá trị nào.",
            "The interval {interval} holds no value.",
            "Đổi lại hai đầu của khoảng.",
            "Correct the two ends of the interval."),
    /** A value that no band holds. */
    BAND_GAP(
            "Giữa {lower} và {upper} không có mức nào cho giá trị {value}{context}.",
            "Between {lower} and {upper} no band holds the value {value}{context}.",
            "Đổi một đầu để hai mức chạm nhau, ví dụ \"trên\" thành \"từ\", hoặc thêm một mức.",
            "Move one end so that the bands touch, such as \"above\" to \"from\", or add a band."),
    /** A value that two bands hold. */
    BAND_OVERLAP(
            "Giá trị {value} thuộc cả hai mức {one} và {other}{context}.",
            "The value {value} lies in both {one} and {other}{context}.",
            "Đổi một đầu để mỗi giá trị chỉ thuộc một mức, ví dụ \"đến\" thành \"dưới\".",
            "Move one end so that each value lies in one band, such as \"to\" to \"below\"."),
    /** A total that no grade holds. */
    GRADE_GAP(
            "Giữa {lower} và {upper} không có loại nào cho giá trị {value}{context}.",
            "Between {lower} and {upper} no grade holds the value {value}{context}.",
            "Đổi một đầu để hai loại chạm nhau, hoặc thêm một loại.",
            "Move one end so that the grades touch, or add a grade."),
    /** A total that two grades hold. */
    GRADE_OVERLAP(
            "Giá trị {value} thuộc cả hai loại {one} và {other}{context}.",
            "The value {value} lies in both grades {one} and {other}{context}.",
            "Đổi một đầu để mỗi giá trị chỉ thuộc một loại.",
            "Move one end so that each value lies in one grade."),
    /** Grades name each other as what those who fail them get. */
    GRADE_CIRCLE(
            "Các loại chuyển cho nhau thành vòng tròn: {circle}.",
            "The grades pass units on in a circle: {circle}.",
            "Sửa cột \"otherwise\" của một trong các loại đó.",
            "Change \"otherwise\" of one of them."),
    /** Exactly one of points and percent is due. */
    POINTS_ONE_OF(
            "Cần đúng một trong hai cột \"points\" và \"percent\"; hiện có {found}.",
            "Exactly one of \"points\" and \"percent\" is due; there are {found}.",
            "Điền một cột; không có điểm thì ghi 0.",
            "Fill in one; no points are written 0."),
    /** A condition on an attribute that cannot be read. */
    WHEN_WRONG(
            "Không hiểu điều kiện áp dụng \"{value}\": {reason}.",
            "\"{value}\" is not understood: {reason}.",
            "Viết \"THUỘC TÍNH = GIÁ TRỊ\", \"others\" (các giá trị còn lại) hoặc \"*\".",
            "Write \"ATTRIBUTE = VALUE\", \"others\" or \"*\"."),
    /** A subject of a condition, grade or ranking that is not known. */
    SUBJECT_UNKNOWN(
            "Không có đại lượng \"{value}\".",
            "There is no subject \"{value}\".",
            "Kiểm tra lại tên.[ Gần nhất: \"{nearest}\".]",
            "Check the name.[ The nearest is \"{nearest}\".]"),
    /** A subject that may not be read at this point of the flow. */
    SUBJECT_TOO_EARLY(
            "\"{value}\" chưa có khi xét {owner}: {reason}.",
            "\"{value}\" is not there yet when {owner} is judged: {reason}.",
            "Dùng đại lượng khác, hoặc đổi thứ tự.",
            "Use another subject, or change the order."),
    /** A comparison that its subject does not allow. */
    COMPARISON_WRONG(
            "Không thể so sánh \"{subject}\" \"{is}\" với \"{value}\": {reason}.",
            "\"{subject}\" \"{is}\" \"{value}\" cannot be compared: {reason}.",
            "Đổi phép so sánh hoặc giá trị.",
            "Change the comparison or the value."),
    /** Both kinds of quota, or a share without a base. */
    QUOTA_WRONG(
            "Chỉ tiêu của {award} không hợp lệ: {reason}.",
            "The quota of {award} is not allowed: {reason}.",
            "Ghi \"quota_number\", hoặc \"quota_share\" cùng \"base\"; để trống cả hai nếu không giới hạn.",
            "Give \"quota_number\", or \"quota_share\" with \"base\"; leave both blank for no limit."),
    /** A scope that is neither a cluster, all, nor an attribute. */
    SCOPE_UNKNOWN(
            "Không có phạm vi \"{value}\".",
            "There is no scope \"{value}\".",
            "Dùng \"cluster\", \"all\" hoặc mã một thuộc tính[; gần nhất: \"{nearest}\"].",
            "Use \"cluster\", \"all\" or the id of an attribute[; the nearest is \"{nearest}\"]."),
    /** A scope whose ranking chain is not given. */
    CHAIN_MISSING(
            "Phạm vi \"{scope}\" không có thứ tự xếp hạng riêng và bộ quy tắc có {count} thứ tự.",
            "Scope \"{scope}\" has no ranking of its own and the pack has {count}.",
            "Thêm các dòng của phạm vi \"{scope}\" vào bảng Xếp hạng.",
            "Add rows of scope \"{scope}\" to the ranking table."),
    /** Two rows of one chain stand at the same order, or disagree. */
    CHAIN_WRONG(
            "Thứ tự xếp hạng của phạm vi \"{scope}\" không rõ: {reason}.",
            "The ranking of scope \"{scope}\" is not clear: {reason}.",
            "Đánh số thứ tự khác nhau; ghi cùng một \"places\" cho cả phạm vi.",
            "Number the rows differently; give one \"places\" for the whole scope."),
    /** A way of combining scorers that its criterion cannot have. */
    SCORERS_WRONG(
            "Cách tổng hợp của tiêu chí {criterion} không dùng được: {reason}.",
            "The scorers of criterion {criterion} cannot be combined so: {reason}.",
            "Dùng \"single\" với \"first_available\" hoặc \"last_available\", hoặc sửa giá trị.",
            "Use \"single\" with \"first_available\" or \"last_available\", or change the value."),

    // ---- the season
    /** The season is of another year than the pack. */
    YEAR_DIFFERS(
            "Mùa thi đua năm {year}, bộ quy tắc dành cho năm {due}.",
            "The season is of {year}, the pack is for {due}.",
            "Chọn bộ quy tắc của năm {year}, hoặc sửa năm của mùa thi đua.",
            "Choose the pack of {year}, or correct the year of the season."),
    /** A scorer that the pack does not name for a criterion. */
    SCORER_UNKNOWN(
            "\"{value}\" không phải nguồn chấm của {criterion}.",
            "\"{value}\" is not a scorer of {criterion}.",
            "[Gần nhất: \"{nearest}\". ]Các nguồn chấm: {known}.",
            "[The nearest is \"{nearest}\". ]The scorers are {known}."),
    /** A measure that nothing in the pack reads. */
    MEASURE_UNKNOWN(
            "Không tiêu chí nào đọc số liệu \"{value}\".",
            "No criterion reads the measure \"{value}\".",
            "Kiểm tra lại tên.[ Gần nhất: \"{nearest}\".]",
            "Check the name.[ The nearest is \"{nearest}\".]"),
    /** A mark is given where figures are due. */
    MARK_NOT_DUE(
            "Tiêu chí {criterion} không chấm bằng điểm mà theo quy tắc \"{rule}\".",
            "Criterion {criterion} is not marked but has rule \"{rule}\".",
            "Ghi số liệu vào bảng Số liệu, không ghi vào bảng Điểm chấm.",
            "Write the figure into the figures, not the marks."),
    /** A mark outside its criterion's minimum and maximum. */
    MARK_RANGE(
            "{value} điểm nằm ngoài khoảng {min} … {max} của tiêu chí {criterion}.",
            "{value} points are outside {min} … {max} of criterion {criterion}.",
            "Sửa điểm chấm; điểm tối đa là {max}.",
            "Correct the mark; the maximum is {max}."),
    /** A mark off the grid of its criterion. */
    MARK_STEP(
            "{value} điểm không đúng bước chấm {step} của tiêu chí {criterion}.",
            "{value} points are off the step of {step} of criterion {criterion}.",
            "Chấm theo bội số của {step}.",
            "Give a multiple of {step}."),
    /** A scorer speaks twice where once is due. */
    MARK_TWICE(
            "Nguồn chấm \"{scorer}\" có hai giá trị của {unit} cho {criterion}: ở đây và ở {first}.",
            "Scorer \"{scorer}\" has two values of {unit} for {criterion}: here and at {first}.",
            "Giữ lại một dòng, hoặc khai báo cách tổng hợp trong bảng Nguồn chấm.",
            "Keep one row, or declare how they combine in the scorers."),
    /** Two scorers speak for a criterion that no row of the scorers covers. */
    SCORERS_TWO(
            "{unit} có hai nguồn chấm cho {criterion}: ở đây và ở {first}, nhưng bộ quy tắc không nói dùng nguồn nào.",
            "{unit} has two scorers for {criterion}: here and at {first}; the pack does not say which counts.",
            "Khai báo thứ tự trong bảng Nguồn chấm, hoặc giữ lại một dòng.",
            "Declare the order in the scorers, or keep one row."),
    /** A unit belongs to two clusters. */
    UNIT_TWO_CLUSTERS(
            "Đơn vị {unit} thuộc hai cụm: {one} và {other}.",
            "Unit {unit} is in two clusters: {one} and {other}.",
            "Xóa một trong hai dòng.",
            "Delete one of the two rows."),
    /** A unit belongs to no cluster. */
    UNIT_NO_CLUSTER(
            "Đơn vị {unit} không thuộc cụm nào.",
            "Unit {unit} is in no cluster.",
            "Thêm đơn vị vào bảng Thành viên.",
            "Add the unit to the members."),
    /** Neither a value nor a state. */
    VALUE_BLANK(
            "Dòng của {unit} không có giá trị và không có trạng thái.",
            "The row of {unit} has neither a value nor a state.",
            "Điền giá trị, hoặc ghi trạng thái: missing, pending, not_applicable, disqualified.",
            "Fill in a value, or a state: missing, pending, not_applicable, disqualified."),
    /** A value together with a state that says there is none, or the reverse. */
    VALUE_AND_STATE(
            "Trạng thái \"{state}\" mâu thuẫn với giá trị \"{value}\".",
            "State \"{state}\" contradicts the value \"{value}\".",
            "Xóa giá trị hoặc sửa trạng thái.",
            "Delete the value or correct the state."),
    /** A value of another kind than its rule reads. */
    VALUE_WRONG(
            "\"{value}\" không phải {due} của tiêu chí {criterion}.",
            "\"{value}\" is not {due} of criterion {criterion}.",
            "Ghi {due}; ví dụ: {sample}.",
            "Write {due}, such as {sample}."),
    /** A figure below zero that nothing allows. */
    FIGURE_NEGATIVE(
            "Số liệu {value} của tiêu chí {criterion} nhỏ hơn 0.",
            "Figure {value} of criterion {criterion} is below 0.",
            "Sửa số liệu.",
            "Correct the figure."),
    /** A figure off the grid of its criterion. */
    FIGURE_STEP(
            "Số liệu {value} không phải bội số của {step} (tiêu chí {criterion}).",
            "Figure {value} is not a multiple of {step} (criterion {criterion}).",
            "Ghi bội số của {step}.",
            "Give a multiple of {step}."),
    /** A unit's own target is missing or useless. */
    TARGET_WRONG(
            "Chỉ tiêu riêng \"{value}\" của {unit} cho {criterion} không dùng được: {reason}.",
            "The own target \"{value}\" of {unit} for {criterion} is of no use: {reason}.",
            "Ghi chỉ tiêu lớn hơn 0 ở cột \"target\"; tiêu chí không có chỉ tiêu riêng thì để trống.",
            "Give a target above 0 in \"target\"; leave it blank where the criterion has none of its own."),
    /** A value that must be there is missing. */
    VALUE_DUE(
            "Thiếu giá trị của {unit} cho tiêu chí {criterion}, mà tiêu chí này không được thiếu.",
            "The value of {unit} for criterion {criterion} is missing, which the criterion does not allow.",
            "Thêm dòng số liệu hoặc điểm chấm.",
            "Add the figure or mark."),
    /** An attribute's value outside its closed list. */
    ATTRIBUTE_VALUE(
            "\"{value}\" không thuộc danh sách của thuộc tính {attribute}.",
            "\"{value}\" is not in the list of attribute {attribute}.",
            "[Gần nhất: \"{nearest}\". ]Các giá trị: {known}.",
            "[The nearest is \"{nearest}\". ]The values are {known}."),
    /** A unit lacks an attribute on which its points depend. */
    ATTRIBUTE_MISSING(
            "Đơn vị {unit} không có thuộc tính {attribute}, mà {reader} cần đến.",
            "Unit {unit} has no attribute {attribute}, which {reader} needs.",
            "Điền cột \"{attribute}\" trong bảng Đơn vị.",
            "Fill in column \"{attribute}\" of the units."),
    /** No case of a criterion applies to a unit. */
    CASE_NONE(
            "Không trường hợp nào của tiêu chí {criterion} áp dụng cho {unit} (giá trị {value}).",
            "No case of criterion {criterion} applies to {unit} (value {value}).",
            "Sửa các dòng của tiêu chí trong bộ quy tắc.",
            "Correct the rows of the criterion in the pack."),
    /** Two cases of a criterion apply to a unit. */
    CASE_TWO(
            "Hai trường hợp {one} và {other} của tiêu chí {criterion} cùng áp dụng cho {unit} (giá trị {value}).",
            "Two cases {one} and {other} of criterion {criterion} apply to {unit} (value {value}).",
            "Sửa các dòng của tiêu chí trong bộ quy tắc.",
            "Correct the rows of the criterion in the pack."),
    /** Two grades hold one unit, because they look at different measures. */
    GRADE_TWO(
            "Hai loại {one} và {other} cùng áp dụng cho {unit}.",
            "Two grades {one} and {other} apply to {unit}.",
            "Sửa bảng Xếp loại.",
            "Correct the grades."),
    /** No grade holds a unit whose measure is known. */
    GRADE_NONE(
            "Không loại nào áp dụng cho {unit} (giá trị {value}).",
            "No grade applies to {unit} (value {value}).",
            "Thêm một loại, hoặc mở đầu dưới của loại thấp nhất bằng \"*\".",
            "Add a grade, or open the lower end of the lowest with \"*\"."),
    /** A fact is not the kind of value that its conditions ask for. */
    FACT_WRONG(
            "Dữ kiện {fact} của {unit} là \"{value}\", không phải {due}.",
            "Fact {fact} of {unit} is \"{value}\", not {due}.",
            "Ghi {due}.",
            "Write {due}."),
    /** A submission is recorded twice. */
    SUBMISSION_TWICE(
            "{who} có hai lần nhận cho hạn {deadline} tại \"{to}\": ở đây và ở {first}.",
            "{who} has two receipts for deadline {deadline} at \"{to}\": here and at {first}.",
            "Giữ lại dòng của lần nhận được tính.",
            "Keep the receipt that counts."),
    /** A fact that no condition reads. */
    FACT_NOT_READ(
            Severity.WARNING,
            "Không điều kiện nào đọc dữ kiện \"{value}\".",
            "No condition reads the fact \"{value}\".",
            "Kiểm tra lại tên.[ Gần nhất: \"{nearest}\".]",
            "Check the name.[ The nearest is \"{nearest}\".]"),
    /** Scorers differ by more than the pack finds normal. */
    SCORERS_DIFFER(
            Severity.WARNING,
            "{unit}, tiêu chí {criterion}: {one} ({oneValue}) và {other} ({otherValue}) chênh nhau {gap}, quá {alert}.",
            "{unit}, criterion {criterion}: {one} ({oneValue}) and {other} ({otherValue}) differ by {gap}, more than {alert}.",
            "Kiểm tra minh chứng của hai nguồn.",
            "Check the evidence of both.");

    private final Severity severity;
    private final Words text;
    private final Words advice;

    Fault(String vi, String en, String adviceVi, String adviceEn) {
        this(Severity.ERROR, vi, en, adviceVi, adviceEn);
    }

    Fault(Severity severity, String vi, String en, String adviceVi, String adviceEn) {
        this.severity = severity;
        this.text = new Words(vi, en);
        this.advice = new Words(adviceVi, adviceEn);
    }

    /**
     * {@return the stable code, such as {@code BAND-GAP}}
     */
    public String code() {
        return name().replace('_', '-');
    }

    /**
     * {@return how much it matters}
     */
    public Severity severity() {
        return severity;
    }

    /**
     * {@return the sentence, with names of details in braces}
     */
    public Words text() {
        return text;
    }

    /**
     * {@return how to mend it, with names of details in braces}
     */
    public Words advice() {
        return advice;
    }
}
