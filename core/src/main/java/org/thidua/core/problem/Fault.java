package org.thidua.core.problem;

import org.thidua.core.value.Words;

/**
 * Every kind of fault, with its code, its meaning and its wording.
 *
 * <p>A code, once given, never changes its meaning.
 * The pages on faults are made of what stands here.
 * In the sentences, {@code {name}} stands for a detail of the case; a part in square brackets is left out if its
 * detail is blank.
 */
public enum Fault {
    // ---- the book and its tables
    /** The path names nothing. */
    BOOK_MISSING(
            "Đường dẫn hay tên đã ghi không chỉ đến thư mục, tệp hay sổ có sẵn nào. "
                    + "Không có sổ liệu thì không có gì để đọc và chấm.",
            "The path or name given leads to no folder, no file and no bundled book. "
                    + "Without a book there is nothing to read and to score.",
            "Không tìm thấy sổ liệu \"{book}\".",
            "Book \"{book}\" was not found.",
            "Kiểm tra đường dẫn, hoặc dùng tên một sổ có sẵn: {known}.",
            "Check the path, or use the name of a bundled book: {known}."),
    /** A folder holds no table at all. */
    BOOK_EMPTY(
            "Thư mục có đó nhưng không có bảng nào bên trong, thường là do chọn nhầm thư mục. "
                    + "Nếu bỏ qua thì sổ như thể không có số liệu nào.",
            "The folder is there but holds no table, mostly because the wrong folder was chosen. "
                    + "Passed over, it would look like a book without any data.",
            "Thư mục \"{book}\" không có bảng .csv nào.",
            "Folder \"{book}\" holds no .csv table.",
            "Chọn thư mục chứa các bảng, ví dụ criteria.csv của bộ quy tắc hoặc units.csv của mùa thi đua.",
            "Choose the folder that holds the tables, such as criteria.csv of a pack or units.csv of a season."),
    /** A file cannot be read from its disk. */
    FILE_UNREADABLE(
            "Tệp có đó nhưng máy không đọc được hết, vì quyền đọc, ổ đĩa hoặc đường truyền. "
                    + "Chấm điểm với nửa tệp thì sẽ thiếu số liệu mà không ai biết.",
            "The file is there but cannot be read to its end, because of permissions, the disk or the connection. "
                    + "Scoring half a file would leave out figures without anybody knowing.",
            "Không đọc được tệp: {reason}.",
            "The file cannot be read: {reason}.",
            "Kiểm tra quyền đọc và ổ đĩa.",
            "Check the permission to read and the disk."),
    /** A file is larger than a book may be. */
    FILE_TOO_LARGE(
            "Tệp lớn hơn mọi sổ liệu của một năm. "
                    + "Thường đó là nhầm tệp, hoặc tệp có hình ảnh và phần thừa; đọc tiếp có thể làm treo máy.",
            "The file is larger than any book of a year. "
                    + "Mostly it is the wrong file, or one full of pictures and leftovers; to read on could bring the "
                    + "computer to a halt.",
            "Tệp vượt quá {limit}.",
            "The file is larger than {limit}.",
            "Chia nhỏ sổ liệu hoặc xóa phần không thuộc bảng.",
            "Split the book, or delete what does not belong to the table."),
    /** More of something than any book of a year has: a bomb, or the wrong file. */
    BOOK_TOO_LARGE(
            "Sổ có nhiều trang tính, dòng, cột hay nội dung hơn mọi sổ liệu của một năm. "
                    + "Thường đó là nhầm tệp, vùng trống đã bị định dạng, hoặc tệp cố ý làm treo máy.",
            "The book has more sheets, rows, columns or content than any book of a year. "
                    + "Mostly it is the wrong file, a blank area that was formatted, or a file made to bring "
                    + "computers to a halt.",
            "Sổ liệu vượt giới hạn: {what}, nhiều nhất {limit}.",
            "The book is beyond what one may hold: {what}, at most {limit}.",
            "Kiểm tra có phải đúng tệp không; xóa các trang, dòng, cột không dùng rồi lưu lại.",
            "Check that it is the right file; delete sheets, rows and columns that are not used, and save it again."),
    /** A file of no bytes. */
    FILE_EMPTY(
            "Tệp không có nội dung nào, thường do gửi hoặc chép chưa xong. "
                    + "Nếu coi đó là bảng không có dòng, mọi số liệu trong đó sẽ mất mà không ai biết.",
            "The file has no content at all, mostly because sending or copying it did not finish. "
                    + "Taken for a table without rows, it would lose all figures without anybody knowing.",
            "Tệp rỗng.",
            "The file is empty.",
            "Lấy lại tệp từ người gửi, hoặc lưu lại từ Excel.",
            "Get the file again from its sender, or save it again."),
    /** A file is something else than its name says, or than a book can be. */
    FILE_KIND(
            "Nội dung tệp không phải sổ Excel dạng .xlsx, dù tên tệp có thể ghi như vậy. "
                    + "Tệp loại khác, nhất là tệp có macro, không được đọc để tránh hiểu sai hoặc chạy mã lạ.",
            "The content is no Excel workbook of the kind .xlsx, even if its name says so. "
                    + "Other kinds, above all those with macros, are not read, so that nothing is misread and no "
                    + "unknown code runs.",
            "Tệp thực ra là {kind}, không phải sổ Excel .xlsx.",
            "The file is in fact {kind}, not an Excel workbook .xlsx.",
            "Mở bằng Excel hoặc LibreOffice rồi lưu dạng .xlsx, hoặc dùng một thư mục các tệp .csv.",
            "Open it in Excel or LibreOffice and save it as .xlsx, or use a folder of .csv files."),
    /** A workbook that opens only with a password. */
    FILE_ENCRYPTED(
            "Sổ Excel có mật khẩu nên nội dung đã được mã hóa. "
                    + "Chương trình không hỏi và không giữ mật khẩu, vì vậy không xem được bảng nào.",
            "The workbook has a password, so its content is encrypted. "
                    + "The program neither asks for passwords nor keeps them, and so sees none of the tables.",
            "Sổ Excel được đặt mật khẩu nên không đọc được.",
            "The workbook is protected by a password and cannot be read.",
            "Gỡ mật khẩu (Tệp, Thông tin, Bảo vệ sổ) rồi lưu lại.",
            "Remove the password (File, Info, Protect Workbook) and save it again."),
    /** A file that was cut off or changed on its way. */
    FILE_DAMAGED(
            "Tệp mở ra nhưng một phần bên trong bị thiếu hoặc sai, thường do tải về hay chép chưa xong. "
                    + "Phần còn đọc được có thể đã mất dòng, nên không dùng để chấm.",
            "The file opens but a part of it is missing or wrong, mostly because a download or copy did not finish. "
                    + "What can still be read may have lost rows, so it is not scored.",
            "Tệp bị hỏng hoặc bị cắt cụt: {reason}.",
            "The file is damaged or cut off: {reason}.",
            "Lấy lại tệp từ người gửi; nếu Excel mở được thì lưu lại với tên khác.",
            "Get the file again from its sender; if Excel can open it, save it under another name."),
    /** A part of a workbook declares a document type or entities, which no spreadsheet writes. */
    XML_DECLARES(
            "Bên trong sổ Excel có khai báo mà Excel và LibreOffice không bao giờ ghi. "
                    + "Khai báo như vậy có thể dùng để lấy tệp khác trên máy hoặc làm treo máy, nên cả tệp bị từ "
                    + "chối.",
            "Inside the workbook stands a declaration that Excel and LibreOffice never write. "
                    + "It can be used to fetch other files of the computer or to bring it to a halt, so the whole "
                    + "file is refused.",
            "Phần \"{part}\" trong tệp có khai báo DTD hoặc thực thể XML, không phải do Excel hay LibreOffice ghi.",
            "Part \"{part}\" of the file declares a DTD or XML entities, which neither Excel nor LibreOffice writes.",
            "Không dùng tệp này; lấy lại từ nguồn tin cậy.",
            "Do not use this file; get it again from a source you trust."),
    /** A file of the folder is no table and was not read. */
    FILE_NOT_READ(
            Severity.WARNING,
            "Thư mục có một tệp không phải bảng .csv, nên không được đọc. "
                    + "Vẫn chấm điểm; nhưng nếu số liệu nằm trong tệp đó thì kết quả sẽ thiếu.",
            "The folder holds a file that is no .csv table, and it was not read. "
                    + "Scoring goes on; but if figures stand in that file, the result lacks them.",
            "Tệp \"{file}\" không phải bảng .csv nên không được đọc.",
            "File \"{file}\" is not a .csv table and was not read.",
            "Lưu dạng .csv, hoặc đặt tên bắt đầu bằng \"_\" nếu là tài liệu riêng; sổ .xlsx thì chỉ thẳng đến tệp đó.",
            "Save it as .csv, or let its name begin with \"_\" if it is your own material; name an .xlsx itself to have it read."),
    /** A file is not UTF-8. */
    FILE_ENCODING(
            "Chữ trong tệp được lưu theo bảng mã khác UTF-8, thường gặp khi Excel lưu dạng \"CSV\" thường. "
                    + "Đọc tiếp thì chữ tiếng Việt sẽ sai, tên và mã không còn khớp.",
            "The text of the file is saved in another encoding than UTF-8, as spreadsheets do for plain \"CSV\". "
                    + "Read on, Vietnamese letters would turn out wrong, and names and ids would no longer match.",
            "Tệp không phải mã UTF-8 (byte thứ {byte}).",
            "The file is not UTF-8 (byte {byte}).",
            "Lưu lại với mã \"CSV UTF-8\".",
            "Save it again as \"CSV UTF-8\"."),
    /** A quotation mark is opened and never closed, or text stands behind a closing one. */
    CSV_QUOTE(
            "Một ô bắt đầu bằng dấu ngoặc kép nhưng dấu đóng bị thiếu hoặc đặt sai chỗ. "
                    + "Khi đó không biết ô kết thúc ở đâu, và các dòng sau có thể bị nuốt vào một ô.",
            "A cell begins with a quotation mark, but the closing one is missing or misplaced. "
                    + "Nobody can tell where the cell ends, and the rows that follow might be swallowed by it.",
            "Dấu ngoặc kép mở ra ở dòng này không được đóng đúng.",
            "A quotation mark on this line is not closed properly.",
            "Thêm dấu \" đóng, hoặc viết \"\" cho một dấu ngoặc kép trong ô.",
            "Add the closing \", or write \"\" for a quotation mark inside a cell."),
    /** A row has more or fewer cells than the header. */
    CSV_RAGGED(
            "Dòng có nhiều hoặc ít ô hơn số cột của tiêu đề, thường do dấu phẩy nằm trong tên. "
                    + "Nếu vẫn đọc, các giá trị sẽ lệch sang cột bên cạnh.",
            "The row has more or fewer cells than the header has columns, mostly because of a comma inside a name. "
                    + "Read all the same, its values would slip into the next column.",
            "Dòng có {found} ô, tiêu đề có {due} cột.",
            "The row has {found} cells, the header has {due} columns.",
            "Thêm hoặc bớt dấu phân cách để số ô bằng số cột; đặt trong ngoặc kép ô có dấu phân cách.",
            "Add or drop separators so that cells equal columns; quote a cell that holds a separator."),
    /** A file has neither header nor rows. */
    TABLE_BLANK(
            "Bảng không có dòng tên cột, nên không biết ô nào là gì. "
                    + "Một bảng để trống cũng có thể là tệp đã mất nội dung.",
            "The table has no row of column names, so nobody can tell what its cells are. "
                    + "A blank table may also be a file that has lost its content.",
            "Bảng không có dòng tiêu đề.",
            "The table has no header.",
            "Viết tên cột ở dòng đầu, hoặc xóa bảng nếu không cần.",
            "Write the names of the columns in the first row, or delete the table if it is not needed."),
    /** A table of no known name. */
    TABLE_UNKNOWN(
            "Tên tệp hoặc trang tính không phải tên bảng nào mà chương trình biết, thường do gõ sai. "
                    + "Nếu bỏ qua, mọi dòng trong đó sẽ không được tính.",
            "The name of the file or sheet is none of the tables that are known, mostly because it was mistyped. "
                    + "Passed over, none of its rows would count.",
            "Không có bảng nào tên \"{name}\".",
            "There is no table named \"{name}\".",
            "[Tên gần nhất: \"{nearest}\". ]Bảng riêng của tác giả thì đặt tên bắt đầu bằng \"_\".",
            "[The nearest name is \"{nearest}\". ]A table of your own has a name that begins with \"_\"."),
    /** Two files or sheets are the same table. */
    TABLE_TWICE(
            "Hai tệp hoặc hai trang tính cùng là một bảng, ví dụ một theo mã và một theo tên tiếng Việt. "
                    + "Không biết bảng nào là bản đúng, mà gộp lại thì có thể tính hai lần.",
            "Two files or sheets are one and the same table, such as one by its id and one by its Vietnamese name. "
                    + "Nobody can tell which is right, and together they might count twice.",
            "Bảng \"{name}\" có hai lần: \"{first}\" và \"{second}\".",
            "Table \"{name}\" is there twice: \"{first}\" and \"{second}\".",
            "Giữ lại một bảng.",
            "Keep one of them."),
    /** A sheet that is a table but is hidden. */
    SHEET_HIDDEN(
            "Trang tính là một bảng của sổ nhưng đang bị ẩn. "
                    + "Người kiểm tra sổ không thấy các dòng trong đó, nên không được để chúng quyết định điểm.",
            "The sheet is a table of the book but is hidden. "
                    + "Whoever looks the book over does not see its rows, so they must not decide about points.",
            "Trang tính \"{name}\" bị ẩn, người đọc không thấy.",
            "Sheet \"{name}\" is hidden, so a reader does not see it.",
            "Bỏ ẩn trang, hoặc xóa trang nếu không dùng.",
            "Unhide the sheet, or delete it if it is not used."),
    /** A table that is needed is not there. */
    TABLE_MISSING(
            "Bảng này phải có thì mới chấm được, nhưng trong sổ không có. "
                    + "Có thể tệp chưa được chép vào, hoặc tên bảng bị gõ sai.",
            "Nothing can be scored without this table, and the book does not have it. "
                    + "Its file may not have been copied, or its name may be misspelt.",
            "Thiếu bảng \"{name}\".",
            "Table \"{name}\" is missing.",
            "Thêm bảng \"{name}\" với các cột: {columns}.",
            "Add table \"{name}\" with the columns {columns}."),
    /** A column of no known name. */
    COLUMN_UNKNOWN(
            "Tên cột không có trong danh sách cột của bảng, thường do gõ sai. "
                    + "Nếu bỏ qua, mọi giá trị ghi trong cột đó sẽ không được dùng mà không ai biết.",
            "The name of the column is none of those of the table, mostly because it was mistyped. "
                    + "Passed over, nothing written in it would be used, without anybody knowing.",
            "Bảng không có cột nào tên \"{name}\".",
            "The table has no column named \"{name}\".",
            "[Tên gần nhất: \"{nearest}\". ]Cột riêng của tác giả thì đặt tên bắt đầu bằng \"_\".",
            "[The nearest name is \"{nearest}\". ]A column of your own has a name that begins with \"_\"."),
    /** Two columns have the same name. */
    COLUMN_TWICE(
            "Hai cột của bảng có cùng ý nghĩa, ví dụ \"points\" và \"Điểm\". "
                    + "Nếu hai cột ghi khác nhau thì không biết lấy cột nào.",
            "Two columns of the table mean the same, such as \"points\" and \"Điểm\". "
                    + "If they differ, nobody can tell which one counts.",
            "Cột \"{name}\" có hai lần: \"{first}\" và \"{second}\".",
            "Column \"{name}\" is there twice: \"{first}\" and \"{second}\".",
            "Giữ lại một cột.",
            "Keep one of them."),
    /** A column that is needed is not there. */
    COLUMN_MISSING(
            "Bảng thiếu một cột bắt buộc, nên các dòng không đủ nội dung để chấm. "
                    + "Có thể cột đã bị xóa hoặc tên cột bị gõ sai.",
            "The table lacks a column that must be there, so its rows do not say enough to be scored. "
                    + "The column may have been deleted, or its name may be misspelt.",
            "Thiếu cột \"{name}\".",
            "Column \"{name}\" is missing.",
            "Thêm cột \"{name}\".",
            "Add the column \"{name}\"."),
    /** Cells stand in a column without a name. */
    COLUMN_UNNAMED(
            "Có nội dung ở một cột không có tên trên dòng tiêu đề. "
                    + "Có thể đó là ghi chú riêng, cũng có thể là số liệu bị gõ lệch cột và sẽ bị bỏ sót.",
            "Something stands in a column that has no name in the header. "
                    + "It may be a note, but also a figure typed one column too far, which would be left out.",
            "Ô có nội dung \"{value}\" nhưng cột không có tên.",
            "The cell holds \"{value}\" but its column has no name.",
            "Đặt tên cột, hoặc xóa nội dung.",
            "Name the column, or delete the content."),
    /** Rows stand above the header. */
    HEADER_NOT_FIRST(
            "Trên dòng tên cột còn có dòng khác, thường là tên biểu hay tên cơ quan. "
                    + "Tên cột phải ở dòng đầu tiên, để không ai nhầm dòng nào là tiêu đề và dòng nào là số liệu.",
            "Other rows stand above the names of the columns, mostly a title or the name of an office. "
                    + "The names must be in the first row, so that nobody mistakes what is header and what is data.",
            "Trên dòng tiêu đề (dòng {row}) còn có nội dung \"{value}\".",
            "Above the header (row {row}) stands \"{value}\".",
            "Xóa các dòng phía trên; tên cột phải ở dòng đầu tiên.",
            "Delete the rows above; the names of the columns stand in the first row."),
    /** A second row of column names. */
    HEADER_TWICE(
            "Dòng tên cột xuất hiện lần nữa giữa bảng, thường do dán hai bảng nối nhau. "
                    + "Phần sau có thể có thứ tự cột khác, nên không đọc như số liệu.",
            "The row of column names comes again inside the table, mostly because two tables were pasted together. "
                    + "The columns below may be in another order, so it is not read as data.",
            "Dòng này lại là tiêu đề; tiêu đề đã có ở dòng {first}.",
            "This row is a header again; the header is already in row {first}.",
            "Giữ lại một dòng tiêu đề.",
            "Keep one row of column names."),
    /** A column that is used but hidden. */
    COLUMN_HIDDEN(
            "Cột đang bị ẩn nhưng vẫn có tên mà bảng dùng đến. "
                    + "Người kiểm tra sổ không thấy giá trị trong đó, nên không được để chúng quyết định điểm.",
            "The column is hidden, yet it is one that the table uses. "
                    + "Whoever looks the book over does not see its values, so they must not decide about points.",
            "Cột \"{name}\" bị ẩn, người đọc không thấy.",
            "Column \"{name}\" is hidden, so a reader does not see it.",
            "Bỏ ẩn cột, hoặc xóa cột nếu không dùng.",
            "Unhide the column, or delete it if it is not used."),
    /** A row that is filled but hidden. */
    ROW_HIDDEN(
            "Dòng có số liệu nhưng đang bị ẩn hoặc bị bộ lọc che đi. "
                    + "Tính thì người đọc không thấy, bỏ thì có thể thiếu, nên phải hiện ra hoặc xóa hẳn.",
            "The row holds data but is hidden, or a filter covers it. "
                    + "Counted, nobody would see it; left out, it might be missing; so it must be shown or deleted.",
            "Dòng này có nội dung nhưng bị ẩn hoặc bị lọc, người đọc không thấy.",
            "This row is filled but hidden or filtered out, so a reader does not see it.",
            "Bỏ lọc, bỏ ẩn dòng, hoặc xóa dòng nếu không dùng.",
            "Clear the filter, unhide the row, or delete it if it is not used."),
    /** Cells of a table are merged, so that a row lacks what its reader sees. */
    CELLS_MERGED(
            "Nhiều ô được gộp thành một, nên trong tệp chỉ ô đầu có giá trị, các ô còn lại trống. "
                    + "Người đọc thấy giá trị cho mọi dòng, còn máy chỉ đọc được một dòng.",
            "Several cells are merged into one, so that in the file only the first holds a value and the others are "
                    + "blank. "
                    + "A reader sees it in every row, the computer in one only.",
            "Các ô {range} bị gộp.",
            "The cells {range} are merged.",
            "Bỏ gộp ô và điền giá trị vào từng ô.",
            "Unmerge them and fill in each cell."),

    // ---- cells
    /** A cell that must be filled is blank. */
    CELL_BLANK(
            "Một ô bắt buộc đang để trống. "
                    + "Chương trình không tự đoán: ô trống có thể là quên ghi, mà đoán thì sẽ làm sai điểm.",
            "A cell that must be filled is blank. "
                    + "The program does not guess: it may just have been forgotten, and a guess would make points "
                    + "wrong.",
            "Ô \"{column}\" để trống.",
            "Cell \"{column}\" is blank.",
            "Điền {due}.",
            "Fill in {due}."),
    /** A cell is filled that the rule of its row never reads. */
    CELL_NOT_USED(
            Severity.WARNING,
            "Ô có giá trị nhưng không được dùng đến, vì quy tắc hay tiêu chí của dòng không cần. "
                    + "Vẫn chấm điểm; nhưng có thể người ghi đã định dùng quy tắc khác.",
            "The cell is filled but not used, as the rule or criterion of the row does not need it. "
                    + "Scoring goes on; but its author may have had another rule in mind.",
            "Ô \"{column}\" có giá trị \"{value}\" nhưng {reader} không dùng đến.",
            "Cell \"{column}\" holds \"{value}\", which {reader} does not use.",
            "Xóa giá trị, hoặc kiểm tra lại quy tắc của dòng.",
            "Delete the value, or check the rule of the row."),
    /** A cell holds a character that no text has. */
    CONTROL_CHARACTER(
            "Trong ô có một ký tự không nhìn thấy, thường theo vào khi dán từ phần mềm khác. "
                    + "Hai tên trông giống nhau sẽ bị coi là khác nhau.",
            "The cell holds a character that cannot be seen, which mostly comes along when text is pasted from "
                    + "another program. "
                    + "Two names that look the same would be taken for different ones.",
            "Ô \"{column}\" có ký tự điều khiển {character}.",
            "Cell \"{column}\" holds the control character {character}.",
            "Xóa ký tự đó.",
            "Delete that character."),
    /** A cell holds a formula, whose value no reader of the file can rely on. */
    CELL_FORMULA(
            "Ô chứa công thức chứ không phải giá trị. "
                    + "Kết quả ghi sẵn trong tệp có thể đã cũ, nên hai người mở cùng một tệp có thể thấy hai số khác "
                    + "nhau.",
            "The cell holds a formula and not a value. "
                    + "The outcome saved in the file may be out of date, so that two people who open the same file "
                    + "may see two numbers.",
            "Ô \"{column}\" chứa công thức \"{value}\".",
            "Cell \"{column}\" holds the formula \"{value}\".",
            "Chép ô và dán lại dạng giá trị (Paste Values).",
            "Copy the cell and paste it as a value."),
    /** A cell takes its value from another file. */
    CELL_LINK(
            "Giá trị của ô lấy từ một tệp khác mà chương trình không có. "
                    + "Tệp đó thay đổi hoặc bị chuyển đi thì điểm sẽ đổi theo mà không ai hay.",
            "The cell takes its value from another file, which the program does not have. "
                    + "If that file changes or moves, points would change without anybody knowing.",
            "Ô \"{column}\" lấy giá trị từ tệp khác: \"{value}\".",
            "Cell \"{column}\" takes its value from another file: \"{value}\".",
            "Chép ô và dán lại dạng giá trị, rồi bỏ liên kết.",
            "Copy the cell, paste it as a value, and break the link."),
    /** A cell shows an error of the spreadsheet. */
    CELL_ERROR(
            "Ô đang hiện một lỗi của Excel, ví dụ #N/A hoặc #REF!. "
                    + "Lỗi không phải là giá trị, cũng không phải là 0 điểm.",
            "The cell shows an error of the spreadsheet, such as #N/A or #REF!. "
                    + "An error is no value, and it is not zero points either.",
            "Ô \"{column}\" báo lỗi {value}.",
            "Cell \"{column}\" shows the error {value}.",
            "Điền giá trị đúng.",
            "Fill in the right value."),
    /** A cell holds what no spreadsheet writes for a number, a date or a text. */
    CELL_BROKEN(
            "Nội dung ghi trong tệp không phải điều Excel hay LibreOffice ghi cho một số, một ngày hay một đoạn "
                    + "chữ. "
                    + "Tệp có thể đã bị phần mềm khác sửa hỏng, nên không đoán giá trị.",
            "The file holds for this cell what neither Excel nor LibreOffice writes for a number, a date or a text. "
                    + "Another program may have spoilt it, so its value is not guessed.",
            "Ô \"{column}\" bị hỏng: phần ghi trong tệp, \"{value}\", không đọc được.",
            "Cell \"{column}\" is broken: what the file holds, \"{value}\", cannot be read.",
            "Gõ lại giá trị của ô.",
            "Type the value of the cell again."),
    /** A cell holds more text than a cell of a spreadsheet may. */
    CELL_LONG(
            "Ô có nhiều chữ hơn mức một ô của Excel chứa được. "
                    + "Thường đó là dán nhầm cả văn bản, hoặc thiếu dấu ngoặc kép nên nhiều dòng dính vào một ô.",
            "The cell holds more text than a cell of a spreadsheet can. "
                    + "Mostly a whole document was pasted by mistake, or a quotation mark is missing and many rows "
                    + "stick together.",
            "Ô \"{column}\" dài hơn {limit} ký tự.",
            "Cell \"{column}\" is longer than {limit} characters.",
            "Rút ngắn nội dung.",
            "Shorten the text."),
    /** The spreadsheet has made a date of what should be a text or a number. */
    CELL_DATE(
            "Ô là một ngày nhưng cột cần giá trị khác. "
                    + "Excel hay tự đổi điều đã gõ, ví dụ mã \"1-2\" hoặc số \"3.5\", thành ngày; nếu đọc tiếp thì sẽ "
                    + "thành mã hoặc số khác.",
            "The cell is a date where the column needs something else. "
                    + "Spreadsheets like to turn what was typed, such as the id \"1-2\" or the number \"3.5\", into a "
                    + "date; read on, it would be another id or number.",
            "Ô \"{column}\" là ngày {value}, nhưng cột này cần {due}; có thể Excel đã đổi điều bạn gõ thành ngày.",
            "Cell \"{column}\" is the date {value}, but {due} is due; the spreadsheet may have made a date of what was typed.",
            "Định dạng ô là Văn bản (Text), rồi gõ lại.",
            "Format the cell as text, then type it again."),
    /** A percent format shows another number than the file holds. */
    CELL_PERCENT(
            "Ô có định dạng phần trăm, nên người đọc thấy một số còn tệp ghi một số khác gấp trăm lần. "
                    + "Không biết người ghi muốn số nào, mà chọn sai thì điểm sai trăm lần.",
            "The cell is formatted as a percent, so its reader sees one number and the file holds another, a "
                    + "hundred times apart. "
                    + "Nobody can tell which was meant, and the wrong one would be wrong a hundredfold.",
            "Ô \"{column}\" hiện {shown} nhưng tệp ghi {value}, vì ô có định dạng phần trăm.",
            "Cell \"{column}\" shows {shown} but the file holds {value}, as the cell is formatted as a percent.",
            "Định dạng ô là Số (Number), rồi gõ {meant}.",
            "Format the cell as a number, then type {meant}."),
    /** A number format hides the number or shows thousands as ones. */
    CELL_FORMAT(
            "Định dạng của ô giấu số đi, hoặc hiện hàng nghìn thành đơn vị, ví dụ hiện 9 trong khi tệp ghi 9000. "
                    + "Người đọc sổ thấy một số khác với số được tính.",
            "The format of the cell hides the number or shows thousands as ones, so that it shows 9 while the file holds "
                    + "9000. "
                    + "The reader of the book sees another number than the one that counts.",
            "Ô \"{column}\" ghi {value} trong tệp nhưng định dạng của ô hiện số khác, hoặc không hiện gì.",
            "Cell \"{column}\" holds {value}, but its format shows another number, or nothing.",
            "Định dạng ô là Số (Number) và kiểm tra lại giá trị.",
            "Format the cell as a number and check the value."),
    /** A number format shows other digits of an id than the file holds. */
    CELL_PADDED(
            "Định dạng của ô thêm số 0 ở đầu, ví dụ hiện 01 trong khi tệp ghi 1. "
                    + "Với mã thì 01 và 1 là hai mã khác nhau, nên dòng có thể bị tính cho đơn vị khác.",
            "The format of the cell adds zeros in front, so that it shows 01 while the file holds 1. "
                    + "As ids these are two, so the row might count for another unit.",
            "Ô \"{column}\" hiện {shown} nhưng tệp ghi {value}, vì ô có định dạng thêm số 0.",
            "Cell \"{column}\" shows {shown} but the file holds {value}, as its format adds zeros.",
            "Định dạng ô là Văn bản (Text), rồi gõ {shown}.",
            "Format the cell as text, then type {shown}."),
    /** Something else stands where a number is due. */
    NUMBER_WRONG(
            "Ô cần một số nhưng ghi điều khác: có chữ, có đơn vị tính, hoặc dùng sai dấu thập phân. "
                    + "Chương trình không tự sửa, vì sửa sai là sai điểm.",
            "A number is due and something else stands there: letters, a unit of measure or the wrong decimal mark. "
                    + "The program does not correct it by itself, as a wrong correction makes wrong points.",
            "\"{value}\" không phải số.",
            "\"{value}\" is not a number.",
            "Viết số bằng chữ số và dấu \"{mark}\", ví dụ {sample}; không nhóm hàng nghìn, không đơn vị tính.",
            "Write digits and \"{mark}\", such as {sample}; no grouping, no units."),
    /** A number that may mean thousands or a fraction. */
    NUMBER_AMBIGUOUS(
            "Số viết có thể hiểu theo hai cách, ví dụ 1.500 là một nghìn năm trăm hoặc một phẩy năm. "
                    + "Hai cách cho điểm khác nhau, nên người ghi phải nói rõ.",
            "The number can be read in two ways, such as 1.500 as one thousand five hundred or as one and a half. "
                    + "The two give different points, so its author must say which.",
            "\"{value}\" có thể là {one} hoặc {other}.",
            "\"{value}\" may be {one} or {other}.",
            "Gõ lại thành ô số, hoặc viết {one} hay {other}.",
            "Type it again as a number, or write {one} or {other}."),
    /** A number with marks between its thousands. */
    NUMBER_GROUPED(
            "Số có dấu chấm, dấu phẩy hay dấu cách giữa các hàng nghìn. "
                    + "Những dấu này dễ lẫn với dấu thập phân, nên phải viết liền các chữ số.",
            "The number has points, commas or blanks between its thousands. "
                    + "Such marks are easily taken for a decimal mark, so the digits must be written without them.",
            "\"{value}\" có dấu nhóm hàng nghìn.",
            "\"{value}\" has marks between its thousands.",
            "Viết liền các chữ số, ví dụ {sample}.",
            "Write the digits without a gap, such as {sample}."),
    /** A number has more digits than any figure has. */
    NUMBER_LONG(
            "Số có nhiều chữ số hơn mọi số liệu thật. "
                    + "Thường đó là gõ hoặc dán nhầm; số dài như vậy cũng có thể làm chậm máy.",
            "The number has more digits than any real figure. "
                    + "Mostly it was typed or pasted by mistake; numbers of such a length could also slow the "
                    + "computer down.",
            "Số có {digits} chữ số, nhiều hơn {limit}.",
            "The number has {digits} digits, more than {limit}.",
            "Kiểm tra ô; không số liệu nào cần nhiều chữ số như vậy.",
            "Check the cell; no figure needs so many digits."),
    /** A number outside what its column allows. */
    NUMBER_RANGE(
            "Giá trị là số nhưng nằm ngoài mức mà cột cho phép, ví dụ điểm tối đa âm hoặc tỷ lệ 150%. "
                    + "Dùng số đó thì phép tính không còn ý nghĩa.",
            "The value is a number, but beyond what the column allows, such as a maximum below zero or a share of "
                    + "150%. "
                    + "With it, the sums would make no sense.",
            "{value} không hợp lệ ở cột \"{column}\": {due}.",
            "{value} is not allowed in column \"{column}\": {due}.",
            "Sửa thành giá trị thỏa mãn: {due}.",
            "Change it to a value that is {due}."),
    /** Something else stands where a date is due. */
    DATE_WRONG(
            "Ô cần một ngày nhưng nội dung không phải một ngày có thật, hoặc viết theo kiểu khác. "
                    + "Kiểu viết như 03/04 có thể là hai ngày khác nhau, nên trong tệp CSV chỉ nhận năm-tháng-ngày.",
            "A date is due, but the content is no date of the calendar or is written in another way. "
                    + "03/04, for one, may be two different days, so a CSV takes year-month-day only.",
            "\"{value}\" không phải ngày.",
            "\"{value}\" is not a date.",
            "Viết ngày dạng năm-tháng-ngày, ví dụ 2021-11-18; trong sổ Excel, ô ngày hoặc 18/11/2021 cũng được.",
            "Write the date as year-month-day, such as 2021-11-18; in a workbook a date cell or 18/11/2021 will do too."),
    /** A word that is not in the closed list of its column. */
    WORD_UNKNOWN(
            "Cột này chỉ nhận một số từ đã định, và từ trong ô không thuộc số đó. "
                    + "Đoán một từ gần giống có thể đổi cách tính điểm.",
            "The column takes a few fixed words only, and the word in the cell is none of them. "
                    + "To guess a similar word might change how points are counted.",
            "\"{value}\" không thuộc danh sách của cột \"{column}\".",
            "\"{value}\" is not in the list of column \"{column}\".",
            "[Gần nhất: \"{nearest}\". ]Các từ được dùng: {known}.",
            "[The nearest is \"{nearest}\". ]The words allowed are {known}."),
    /** An id that cannot be one. */
    ID_WRONG(
            "Mã này không viết theo quy định về mã. "
                    + "Mã dùng để gọi tên dòng ở các bảng khác, nên viết khác đi sẽ bị lẫn với điều khác.",
            "The id is not written as ids are. "
                    + "Ids name their rows in other tables, and one written otherwise would be mixed up with "
                    + "something else.",
            "Mã \"{value}\" không hợp lệ: {reason}.",
            "Id \"{value}\" is not allowed: {reason}.",
            "Đổi mã khác.",
            "Choose another id."),
    /** Two rows have the same id. */
    ID_TWICE(
            "Hai dòng có cùng mã; chữ hoa và chữ thường được coi như nhau. "
                    + "Khi bảng khác nhắc đến mã này thì không biết là dòng nào.",
            "Two rows have the same id; capital and small letters count as equal. "
                    + "When another table names it, nobody can tell which row is meant.",
            "Mã \"{value}\" đã có ở {first}.",
            "Id \"{value}\" is already used at {first}.",
            "Đổi một trong hai mã, hoặc xóa dòng thừa.",
            "Change one of the two, or delete the row that is too many."),
    /** A row names something that is not there. */
    REFERENCE_UNKNOWN(
            "Dòng nhắc đến một mã mà không bảng nào có, thường do gõ sai. "
                    + "Nếu bỏ qua, điểm hay số liệu của dòng sẽ không được tính cho ai.",
            "The row names an id that is not there, mostly because it was mistyped. "
                    + "Passed over, its points or figures would count for nobody.",
            "Không có {what} \"{value}\".",
            "There is no {what} \"{value}\".",
            "Kiểm tra lại tên.[ Gần nhất: \"{nearest}\".]",
            "Check the name.[ The nearest is \"{nearest}\".]"),
    /** A key of a key-value table is missing. */
    KEY_MISSING(
            "Bảng thông tin chung thiếu một dòng bắt buộc, ví dụ năm hoặc ngày chốt số liệu. "
                    + "Thiếu nó thì không biết chấm cho năm nào hay theo mốc nào.",
            "A table of general information lacks a row that must be there, such as the year or the day the figures "
                    + "are of. "
                    + "Without it, nobody knows for which year or by which date to score.",
            "Thiếu dòng \"{key}\".",
            "The row \"{key}\" is missing.",
            "Thêm dòng \"{key}\" với {due}.",
            "Add the row \"{key}\" with {due}."),

    // ---- conversion
    /** A book whose tables are neither those of a pack nor those of a season. */
    BOOK_KIND(
            "Sổ không cho biết nó là bộ quy tắc hay mùa thi đua, vì thiếu cả bảng \"Thông tin\" và bảng \"Mùa thi "
                    + "đua\". "
                    + "Do đó không biết phải đọc các bảng còn lại theo cách nào.",
            "The book does not tell whether it is a pack or a season, as it has neither table \"pack\" nor table "
                    + "\"season\". "
                    + "So nobody can tell how its other tables are to be read.",
            "\"{book}\" không phải bộ quy tắc cũng không phải mùa thi đua: không có bảng \"pack\" (Thông tin) hay \"season\" (Mùa thi đua).",
            "\"{book}\" is neither a pack nor a season: it has no table \"pack\" and no table \"season\".",
            "Thêm bảng đó, hoặc kiểm tra có phải đúng tệp không.",
            "Add that table, or check that it is the right book."),
    /** Something stands already where a book is to be written. */
    OUT_EXISTS(
            "Nơi cần ghi đã có tệp hay thư mục cùng tên. "
                    + "Ghi đè có thể làm mất kết quả hay số liệu cũ mà không lấy lại được.",
            "A file or folder of that name is already where something is to be written. "
                    + "To overwrite it could lose older results or figures for good.",
            "\"{out}\" đã có; không ghi đè.",
            "\"{out}\" is there already and is not overwritten.",
            "Chọn tên khác, hoặc xóa nó trước.",
            "Choose another name, or delete it first."),
    /** A book cannot be written where it is to be. */
    OUT_UNUSABLE(
            "Máy không cho ghi vào nơi đã chọn, vì thư mục, quyền ghi hay ổ đĩa. "
                    + "Chưa có gì được ghi trọn vẹn, nên không dùng phần đã ghi dở.",
            "The computer does not let anything be written there, because of the folder, the permission or the "
                    + "disk. "
                    + "Nothing was written whole, so do not use what is half written.",
            "Không ghi được \"{out}\": {reason}.",
            "\"{out}\" cannot be written: {reason}.",
            "Kiểm tra thư mục, quyền ghi và chỗ trống trên ổ đĩa.",
            "Check the folder, the permission to write and the space on the disk."),
    /** A table whose name cannot be that of a sheet or a file. */
    TABLE_NAME(
            "Tên bảng không dùng được làm tên trang tính hoặc tên tệp khi chuyển giữa sổ Excel và thư mục CSV. "
                    + "Tự đổi tên thì bảng sẽ khó tìm hoặc bị lẫn, nên chưa chuyển.",
            "The name of the table cannot be that of a sheet or a file, which it becomes between a workbook and a "
                    + "folder of CSV. "
                    + "A name made up would be hard to find or mixed up, so nothing is converted yet.",
            "Bảng \"{name}\" không chuyển được: {reason}.",
            "Table \"{name}\" cannot be converted: {reason}.",
            "Đổi tên bảng.",
            "Rename the table."),
    /** A cell that the other kind of file cannot say in the same words. */
    CELL_NOT_CONVERTIBLE(
            "Nội dung của ô có thể bị đọc thành số khác khi chuyển sang dạng tệp kia. "
                    + "Không chuyển, để số trong hai tệp luôn như nhau.",
            "In the other kind of file, the content of the cell could be read as another number. "
                    + "It is not converted, so that the two files always hold the same numbers.",
            "Ô \"{column}\" ghi \"{value}\", viết vào sổ Excel sẽ không rõ là số nào.",
            "Cell \"{column}\" holds \"{value}\", which would be ambiguous in a workbook.",
            "Thêm một số 0 ở cuối phần thập phân.",
            "Add a zero at the end of the decimals."),
    /** A text that a spreadsheet would take for a formula if it opened the file. */
    TEXT_FORMULA(
            Severity.WARNING,
            "Chữ trong ô bắt đầu bằng dấu mà Excel coi là công thức. "
                    + "Nội dung không bị đổi; nhưng ai mở tệp .csv bằng Excel có thể thấy giá trị khác hoặc làm chạy "
                    + "một công thức lạ.",
            "The text of the cell begins with a sign that a spreadsheet takes for a formula. "
                    + "The text itself is kept; but whoever opens the .csv in one may see another value or set off an "
                    + "unknown formula.",
            "Ô \"{column}\" bắt đầu bằng \"{sign}\": mở tệp .csv bằng Excel thì ô này bị coi là công thức.",
            "Cell \"{column}\" begins with \"{sign}\": a spreadsheet that opens the .csv takes it for a formula.",
            "Khi cần mở bằng Excel, dùng tệp .xlsx.",
            "Use the .xlsx where it is to be opened in a spreadsheet."),

    // ---- results, and lists of problems
    /** A file of results cannot be read as one. */
    RESULT_UNREADABLE(
            "Tệp được chọn không có hoặc không phải kết quả do chương trình ghi ra. "
                    + "Chỉ giải thích được từ đúng tệp kết quả, để lời giải thích khớp với điểm đã công bố.",
            "The file chosen is not there or is no result that the program has written. "
                    + "Only a true result can be explained, so that the explanation fits the points made known.",
            "Không đọc được kết quả \"{file}\": {reason}.",
            "The result \"{file}\" cannot be read: {reason}.",
            "Dùng tệp result.json do lệnh \"thidua score\" ghi ra.",
            "Use a result.json that \"thidua score\" has written."),
    /** A result holds nothing of the name asked for. */
    RESULT_LACKS(
            "Tên đơn vị, tiêu chí hay hình thức khen thưởng được hỏi không có trong kết quả. "
                    + "Đoán một tên gần giống có thể trả lời nhầm cho đơn vị khác.",
            "The unit, criterion or award asked for is not in the result. "
                    + "To guess a similar name might answer for another unit.",
            "Kết quả không có {what} \"{value}\".",
            "The result has no {what} \"{value}\".",
            "Kiểm tra lại tên.[ Gần nhất: \"{nearest}\".]",
            "Check the name.[ The nearest is \"{nearest}\".]"),
    /** More faults of one kind than are listed. */
    MORE_NOT_LISTED(
            Severity.WARNING,
            "Có quá nhiều lỗi cùng một loại nên chỉ liệt kê những lỗi đầu. "
                    + "Thường chúng có chung một nguyên nhân: sửa xong rồi kiểm tra lại thì phần còn lại sẽ hết hoặc "
                    + "hiện ra.",
            "There are so many problems of one kind that only the first are listed. "
                    + "Mostly they have one cause: mend it and check again, and the others will be gone or be listed.",
            "Chỉ liệt kê {limit} lỗi {code} đầu tiên; còn nữa.",
            "Only the first {limit} problems {code} are listed; there are more.",
            "Sửa các lỗi đã liệt kê rồi kiểm tra lại.",
            "Mend those that are listed, then check again."),

    // ---- the pack
    /** A criterion's parent is not there. */
    PARENT_UNKNOWN(
            "Tiêu chí được xếp dưới một mục không có trong bảng tiêu chí. "
                    + "Không biết cộng điểm của nó vào đâu, nên tổng điểm sẽ sai.",
            "The criterion is placed below another that is not in the table. "
                    + "Nobody can tell where its points belong, so the total would be wrong.",
            "Tiêu chí {criterion} thuộc \"{parent}\", nhưng không có tiêu chí này.",
            "Criterion {criterion} belongs to \"{parent}\", which is not there.",
            "[Gần nhất: \"{nearest}\". ]Để trống cột \"parent\" nếu là mục gốc.",
            "[The nearest is \"{nearest}\". ]Leave \"parent\" blank for a root."),
    /** Criteria are parents of each other in a circle. */
    TREE_CYCLE(
            "Các tiêu chí lần lượt là mục cha của nhau và quay lại chính nó, nên không mục nào là mục gốc. "
                    + "Điểm không bao giờ cộng được lên tổng.",
            "The criteria are parents of each other and come back to the first, so none of them is a root. "
                    + "Their points could never be added up to a total.",
            "Các tiêu chí thuộc nhau thành vòng tròn: {circle}.",
            "The criteria are parents of each other in a circle: {circle}.",
            "Sửa cột \"parent\" của một trong các tiêu chí đó.",
            "Change \"parent\" of one of them."),
    /** Criteria stand below each other deeper than any scheme. */
    TREE_DEEP(
            "Bảng tiêu chí có nhiều cấp lồng nhau hơn mọi bảng thật. "
                    + "Thường là do cột \"parent\" bị điền nhầm thành một chuỗi dài.",
            "The criteria stand below each other in more levels than any real scheme. "
                    + "Mostly the column \"parent\" was filled by mistake so that it makes a long chain.",
            "Tiêu chí {criterion} nằm sâu hơn {limit} cấp.",
            "Criterion {criterion} stands more than {limit} levels deep.",
            "Bớt cấp; không bảng tiêu chí nào cần nhiều cấp như vậy.",
            "Use fewer levels; no scheme needs so many."),
    /** A leaf without a rule, a leaf with a parent's rule or the reverse. */
    RULE_WRONG(
            "Quy tắc không hợp với chỗ của tiêu chí: mục có mục con thì cộng điểm các mục con, tiêu chí không có "
                    + "mục con thì có điểm riêng. "
                    + "Dùng lẫn thì không tính được điểm.",
            "The rule does not suit the place of the criterion: one with children combines their points, one "
                    + "without has points of its own. "
                    + "Mixed up, points cannot be worked out.",
            "Tiêu chí {criterion} {shape} nên không dùng được quy tắc \"{rule}\".",
            "Criterion {criterion} {shape}, so rule \"{rule}\" cannot be used.",
            "Dùng một trong: {known}.",
            "Use one of {known}."),
    /** A child's kind differs from its root's. */
    KIND_DIFFERS(
            "Mục con ghi loại khác với mục gốc, trong khi loại (điểm chuẩn, điểm thưởng, điểm trừ) của mục gốc dùng "
                    + "cho mọi mục bên dưới. "
                    + "Như vậy không biết điểm được cộng hay trừ ở phần nào.",
            "A child has another kind than its root, while the kind (base, bonus or penalty) of a root holds for "
                    + "all below it. "
                    + "So nobody knows where its points are added or taken.",
            "Tiêu chí {criterion} ghi loại \"{kind}\", mục gốc {root} là \"{due}\".",
            "Criterion {criterion} has kind \"{kind}\", its root {root} has \"{due}\".",
            "Để trống, hoặc ghi \"{due}\"; loại khác thì lập mục gốc riêng.",
            "Leave it blank or write \"{due}\"; another kind needs a root of its own."),
    /** Children's maxima do not add up to the parent's. */
    MAX_SUM(
            "Điểm tối đa của một mục không bằng tổng điểm tối đa của các mục con. "
                    + "Một trong các số đã ghi sai, và đơn vị đạt trọn điểm sẽ được thừa hoặc thiếu điểm.",
            "The maximum of a criterion is not the sum of its children's. "
                    + "One of the numbers is wrong, and a unit with full marks would get too much or too little.",
            "Điểm tối đa của {criterion} là {max}, nhưng các mục con cộng lại là {sum}.",
            "The maximum of {criterion} is {max}, but its children add up to {sum}.",
            "Sửa {max} thành {sum}, sửa điểm của mục con, hoặc để trống điểm tối đa của {criterion}.",
            "Change {max} to {sum}, change the children, or leave the maximum of {criterion} blank."),
    /** The whole scheme's maximum is not what the pack says. */
    MAX_TOTAL(
            "Tổng điểm tối đa ghi trong bảng thông tin không bằng tổng các mục gốc. "
                    + "Một trong các số đã ghi sai, hoặc còn thiếu một mục.",
            "The maximum total in the table of the pack is not the sum of the roots. "
                    + "One of the numbers is wrong, or a root is missing.",
            "Tổng điểm tối đa ghi {max}, nhưng các mục gốc cộng lại là {sum}.",
            "The maximum total is given as {max}, but the roots add up to {sum}.",
            "Sửa {max} thành {sum}, hoặc sửa điểm của các mục.",
            "Change {max} to {sum}, or change the points of the roots."),
    /** Points of a row outside the criterion's minimum and maximum. */
    POINTS_RANGE(
            "Một mức cho điểm cao hơn điểm tối đa hoặc thấp hơn điểm tối thiểu của tiêu chí. "
                    + "Một trong hai số đã ghi sai, và điểm sẽ bị cắt hoặc vượt trần.",
            "A row gives more points than the maximum of its criterion, or fewer than the minimum. "
                    + "One of the two is wrong, and points would be cut off or go beyond.",
            "{points} điểm nằm ngoài khoảng {min} … {max} của tiêu chí {criterion}.",
            "{points} points are outside {min} … {max} of criterion {criterion}.",
            "Sửa điểm của dòng, hoặc sửa \"max\"/\"min\" của tiêu chí.",
            "Change the points of the row, or \"max\"/\"min\" of the criterion."),
    /** A row of rules rests on no source. */
    SOURCE_MISSING(
            "Dòng này của bộ quy tắc không nói dựa vào văn bản nào. "
                    + "Không có căn cứ thì không ai kiểm tra được con số lấy từ đâu.",
            "This row of the pack does not say which document it rests on. "
                    + "Without a source, nobody can check where a number comes from.",
            "{what} {id} không có căn cứ.",
            "{what} {id} has no source.",
            "Ghi mã của một dòng trong bảng Căn cứ vào cột \"source\"; số liệu minh họa thì dùng căn cứ để trống cột \"document\".",
            "Name a row of the sources in \"source\"; an illustrative number names a source whose \"document\" is blank."),
    /** A number that calls itself illustrative names a real document, or one that does not names none. */
    STATUS_DIFFERS(
            Severity.WARNING,
            "Trạng thái của dòng và căn cứ của nó không khớp: số liệu minh họa thì không có văn bản, số liệu thật "
                    + "thì phải có. "
                    + "Vẫn chấm điểm; nhưng người đọc có thể tưởng số minh họa là quy định thật.",
            "The status of the row and its source do not fit: an illustrative number has no document, a real one "
                    + "has. "
                    + "Scoring goes on; but a reader might take an illustration for a real regulation.",
            "Trạng thái \"{status}\" không khớp với căn cứ {source}: {reason}.",
            "Status \"{status}\" does not fit source {source}: {reason}.",
            "Dùng căn cứ để trống cột \"document\" cho số liệu minh họa, căn cứ có văn bản cho số liệu khác.",
            "Use a source with a blank \"document\" for illustrative numbers, one with a document for others."),
    /** A criterion that needs rows in another table has none. */
    ROWS_MISSING(
            "Quy tắc của tiêu chí cần các dòng ở một bảng khác, nhưng ở đó không có dòng nào. "
                    + "Không có dòng thì không giá trị nào được điểm.",
            "The rule of the criterion needs rows in another table, and there are none. "
                    + "Without them, no value would get any points.",
            "Tiêu chí {criterion} dùng quy tắc \"{rule}\" nhưng không có dòng nào trong bảng \"{table}\".",
            "Criterion {criterion} has rule \"{rule}\" but no row in table \"{table}\".",
            "Thêm các dòng của {criterion} vào bảng \"{table}\".",
            "Add rows of {criterion} to table \"{table}\"."),
    /** Rows belong to a criterion that does not read them. */
    ROWS_NOT_USED(
            "Có các dòng cho một tiêu chí mà quy tắc của nó không đọc bảng đó. "
                    + "Có thể quy tắc hoặc mã tiêu chí đã ghi nhầm, và các dòng này sẽ không có tác dụng.",
            "There are rows for a criterion whose rule does not read their table. "
                    + "The rule or the id may be a mistake, and these rows would have no effect.",
            "Tiêu chí {criterion} có quy tắc \"{rule}\" nên không đọc bảng \"{table}\".",
            "Criterion {criterion} has rule \"{rule}\" and does not read table \"{table}\".",
            "Xóa dòng, hoặc đổi quy tắc của tiêu chí.",
            "Delete the row, or change the rule of the criterion."),
    /** Two bounds where one is due, or none. */
    BOUND_ONE_OF(
            "Một đầu của khoảng được ghi ở cả hai cột hoặc không ghi ở cột nào: đầu dưới là \"from\" hoặc "
                    + "\"above\", đầu trên là \"to\" hoặc \"below\". "
                    + "Như vậy không biết giá trị ở mép có thuộc khoảng không.",
            "An end of the interval stands in both of its columns or in neither: \"from\" or \"above\" for the "
                    + "lower, \"to\" or \"below\" for the upper. "
                    + "So nobody can tell whether the value at the edge belongs to it.",
            "Cần đúng một trong hai cột \"{one}\" và \"{other}\"; hiện có {found}.",
            "Exactly one of \"{one}\" and \"{other}\" is due; there are {found}.",
            "Điền một cột; đầu mở thì ghi \"*\".",
            "Fill in one; write \"*\" for an open end."),
    /** An interval that holds no value. */
    INTERVAL_EMPTY(
            "Đầu dưới của khoảng cao hơn đầu trên, nên không giá trị nào nằm trong đó. "
                    + "Thường là do viết ngược hai đầu, và mức này sẽ không bao giờ được dùng.",
            "The lower end of the interval is above the upper one, so no value lies in it. "
                    + "Mostly the two were written the wrong way round, and the row would never be used.",
            "Khoảng {interval} không chứa giá trị nào.",
            "The interval {interval} holds no value.",
            "Đổi lại hai đầu của khoảng.",
            "Correct the two ends of the interval."),
    /** A value that no band holds. */
    BAND_GAP(
            "Thang điểm có chỗ hở: có giá trị không thuộc mức nào. "
                    + "Đơn vị có đúng giá trị đó sẽ không được chấm, nên chỗ hở phải bịt trước khi có số liệu.",
            "The bands leave a gap: there is a value that none of them holds. "
                    + "A unit with just that value could not be scored, so the gap must be closed before figures come "
                    + "in.",
            "Giữa {lower} và {upper} không có mức nào cho giá trị {value}{context}.",
            "Between {lower} and {upper} no band holds the value {value}{context}.",
            "Đổi một đầu để hai mức chạm nhau, ví dụ \"trên\" thành \"từ\", hoặc thêm một mức.",
            "Move one end so that the bands touch, such as \"above\" to \"from\", or add a band."),
    /** A value that two bands hold. */
    BAND_OVERLAP(
            "Hai mức của thang điểm chồng lên nhau: có giá trị thuộc cả hai. "
                    + "Đơn vị có giá trị đó sẽ có hai số điểm khác nhau mà không biết lấy số nào.",
            "Two bands overlap: there is a value that both hold. "
                    + "A unit with that value would have two different numbers of points, and nobody could tell which "
                    + "counts.",
            "Giá trị {value} thuộc cả hai mức {one} và {other}{context}.",
            "The value {value} lies in both {one} and {other}{context}.",
            "Đổi một đầu để mỗi giá trị chỉ thuộc một mức, ví dụ \"đến\" thành \"dưới\".",
            "Move one end so that each value lies in one band, such as \"to\" to \"below\"."),
    /** What a figure must be in a case cannot be read. */
    CASE_WRONG(
            "Ô của bảng Trường hợp ghi một số liệu phải thế nào: một số, một khoảng, có, không, hoặc \"*\" cho mọi giá "
                    + "trị. "
                    + "Ô không hiểu được thì không biết trường hợp nào áp dụng.",
            "A cell of the cases says what a figure must be: a number, a range, yes, no, or \"*\" for any value. "
                    + "Where that cannot be read, nobody can tell which case applies.",
            "\"{value}\" không dùng được: {reason}.",
            "\"{value}\" cannot be used: {reason}.",
            "Ghi một trong: 3; 1..3; >=4; >4; <=4; <4; có; không; *.",
            "Write one of 3; 1..3; >=4; >4; <=4; <4; yes; no; *."),
    /** Figures that no case holds. */
    CASES_GAP(
            "Bảng trường hợp có chỗ hở: có số liệu không thuộc trường hợp nào. "
                    + "Đơn vị có đúng số liệu đó sẽ không được chấm, nên phải nói trước điểm của trường hợp đó.",
            "The cases leave a gap: there are figures that none of them holds. "
                    + "A unit with just those figures could not be scored, so its points must be said beforehand.",
            "Tiêu chí {criterion}: không có trường hợp nào cho {figures}.",
            "Criterion {criterion}: no case holds {figures}.",
            "Thêm một trường hợp, hoặc mở rộng một trường hợp đã có, ví dụ \"1\" thành \">=1\".[ Nếu số liệu của {counted} "
                    + "chỉ là số đếm thì ghi bước 1.]",
            "Add a case, or widen one that is there, such as \"1\" to \">=1\".[ If figures of {counted} are whole counts "
                    + "give it the step 1.]"),
    /** Figures that two cases hold. */
    CASES_OVERLAP(
            "Hai trường hợp chồng lên nhau: có số liệu thuộc cả hai. "
                    + "Đơn vị có số liệu đó sẽ có hai số điểm mà không biết lấy số nào.",
            "Two cases overlap: there are figures that both hold. "
                    + "A unit with those figures would have two numbers of points, and nobody could tell which counts.",
            "{figures} thuộc cả hai trường hợp {one} và {other}.",
            "{figures} lies in both cases {one} and {other}.",
            "Thu hẹp một trường hợp để mỗi đơn vị chỉ thuộc một trường hợp.",
            "Narrow one of them, so that each unit falls under one case."),
    /** A table of cases with too many combinations to be checked. */
    CASES_MANY(
            "Bảng trường hợp của một tiêu chí có quá nhiều tổ hợp số liệu để kiểm tra hết chỗ hở và chỗ chồng. "
                    + "Chưa kiểm tra hết thì chưa biết mọi đơn vị có chấm được không.",
            "The cases of a criterion have too many combinations of figures to be checked for gaps and overlaps. "
                    + "Until all are checked, nobody knows whether every unit can be scored.",
            "Các trường hợp của tiêu chí {criterion} có hơn {limit} tổ hợp.",
            "The cases of criterion {criterion} have more than {limit} combinations.",
            "Tách tiêu chí thành nhiều tiêu chí ít số liệu hơn.",
            "Split the criterion into several with fewer figures."),
    /** A total that no grade holds. */
    GRADE_GAP(
            "Giữa hai loại có chỗ hở: có tổng điểm không thuộc loại nào. "
                    + "Đơn vị có đúng tổng điểm đó sẽ không được xếp loại.",
            "There is a gap between two grades: a total that neither holds. "
                    + "A unit with just that total would get no grade.",
            "Giữa {lower} và {upper} không có loại nào cho giá trị {value}{context}.",
            "Between {lower} and {upper} no grade holds the value {value}{context}.",
            "Đổi một đầu để hai loại chạm nhau, hoặc thêm một loại.",
            "Move one end so that the grades touch, or add a grade."),
    /** A total that two grades hold. */
    GRADE_OVERLAP(
            "Hai loại chồng lên nhau: có tổng điểm thuộc cả hai. Đơn vị có tổng điểm đó sẽ được xếp hai loại.",
            "Two grades overlap: there is a total that both hold. A unit with that total would be given two grades.",
            "Giá trị {value} thuộc cả hai loại {one} và {other}{context}.",
            "The value {value} lies in both grades {one} and {other}{context}.",
            "Đổi một đầu để mỗi giá trị chỉ thuộc một loại.",
            "Move one end so that each value lies in one grade."),
    /** Grades name each other as what those who fail them get. */
    GRADE_CIRCLE(
            "Các loại chuyển cho nhau qua cột \"otherwise\" rồi quay lại loại đầu. "
                    + "Đơn vị không đủ điều kiện sẽ bị chuyển mãi mà không bao giờ có kết luận.",
            "Through \"otherwise\" the grades pass units on and back to the first. "
                    + "A unit that does not meet the conditions would be passed on for ever, without any conclusion.",
            "Các loại chuyển cho nhau thành vòng tròn: {circle}.",
            "The grades pass units on in a circle: {circle}.",
            "Sửa cột \"otherwise\" của một trong các loại đó.",
            "Change \"otherwise\" of one of them."),
    /** Exactly one of points and percent is due. */
    POINTS_ONE_OF(
            "Điểm của dòng được ghi cả bằng số điểm và phần trăm, hoặc không ghi cách nào. "
                    + "Ghi cả hai thì có thể mâu thuẫn; để trống cả hai thì không biết cho mấy điểm.",
            "The row gives its points both as points and as a percent, or not at all. "
                    + "Both may contradict each other; with neither, nobody knows how many points to give.",
            "Cần đúng một trong hai cột \"points\" và \"percent\"; hiện có {found}.",
            "Exactly one of \"points\" and \"percent\" is due; there are {found}.",
            "Điền một cột; không có điểm thì ghi 0.",
            "Fill in one; no points are written 0."),
    /** A row that no unit and no value can ever reach. */
    ROW_UNREACHABLE(
            "Không đơn vị nào và không giá trị nào có thể rơi vào dòng này. "
                    + "Dòng không có tác dụng thường là dấu hiệu điều kiện hoặc khoảng đã ghi sai.",
            "No unit and no value can ever fall under this row. "
                    + "A row that has no effect is mostly a sign that its condition or interval is wrong.",
            "Dòng {row} không bao giờ được áp dụng: {reason}.",
            "Row {row} can never apply: {reason}.",
            "Xóa dòng, hoặc sửa điều kiện của dòng.",
            "Delete the row, or correct what it asks for."),
    /** A row that says again what another row says. */
    ROW_REDUNDANT(
            "Dòng này nói lại điều mà dòng khác đã nói. "
                    + "Sau này nếu chỉ sửa một trong hai dòng thì hai dòng sẽ mâu thuẫn.",
            "The row says again what another row says already. "
                    + "If only one of them is changed later, the two will contradict each other.",
            "Dòng {row} lặp lại {first}: {reason}.",
            "Row {row} repeats {first}: {reason}.",
            "Xóa một trong hai dòng.",
            "Delete one of the two rows."),
    /** A condition on an attribute that cannot be read. */
    WHEN_WRONG(
            "Không hiểu được điều ghi ở cột \"when\", cho biết dòng áp dụng cho những đơn vị nào. "
                    + "Hiểu sai thì đơn vị sẽ được chấm theo thang điểm của đơn vị khác.",
            "What stands in \"when\", which says for which units a row holds, cannot be understood. "
                    + "Misread, a unit would be scored by the bands of others.",
            "Không hiểu điều kiện áp dụng \"{value}\": {reason}.",
            "\"{value}\" is not understood: {reason}.",
            "Viết \"THUỘC TÍNH = GIÁ TRỊ\", \"others\" (các giá trị còn lại) hoặc \"*\".",
            "Write \"ATTRIBUTE = VALUE\", \"others\" or \"*\"."),
    /** A subject of a condition, grade or ranking that is not known. */
    SUBJECT_UNKNOWN(
            "Điều kiện, loại hoặc thứ tự xếp hạng hỏi đến một đại lượng không có, thường do gõ sai. "
                    + "Không có đại lượng thì không có gì để so sánh.",
            "A condition, a grade or a ranking asks for a subject that does not exist, mostly because it was "
                    + "mistyped. "
                    + "Without it there is nothing to compare.",
            "Không có đại lượng \"{value}\".",
            "There is no subject \"{value}\".",
            "Kiểm tra lại tên.[ Gần nhất: \"{nearest}\".]",
            "Check the name.[ The nearest is \"{nearest}\".]"),
    /** A subject that may not be read at this point of the flow. */
    SUBJECT_TOO_EARLY(
            "Chỗ này hỏi một điều phải đến bước sau mới có. "
                    + "Việc chấm đi theo thứ tự: điểm, xếp loại, xếp hạng, rồi khen thưởng; nên lúc xét chưa trả lời "
                    + "được.",
            "Something is asked here that only a later step brings. "
                    + "Scoring goes in order: points, grades, ranks, then awards; so there is no answer yet.",
            "\"{value}\" chưa có khi xét {owner}: {reason}.",
            "\"{value}\" is not there yet when {owner} is judged: {reason}.",
            "Dùng đại lượng khác, hoặc đổi thứ tự.",
            "Use another subject, or change the order."),
    /** A ballot that cannot be counted as it is written. */
    BALLOT_WRONG(
            "Thể lệ bỏ phiếu thiếu hoặc mâu thuẫn: không biết tính tỷ lệ trên số nào, hoặc cần bao nhiêu. "
                    + "Phiếu đếm theo cách đoán thì không ai công nhận.",
            "A ballot lacks something or contradicts itself: of what number the share is taken, or how much is needed. "
                    + "Nobody would accept votes counted by a guess.",
            "Thể lệ bỏ phiếu \"{award}\" không dùng được: {reason}.",
            "The ballot on \"{award}\" cannot be used: {reason}.",
            "Ghi mẫu số (thành viên, có mặt, có mặt và xin ý kiến), và so sánh cùng tỷ lệ nếu có.",
            "Write the denominator (members, present, present_consulted), and a comparison together with its share."),
    /** A row of the pack's tests that cannot be understood. */
    TEST_WRONG(
            "Một dòng của bảng Kiểm thử không dùng được: không rõ cho biết điều gì, hoặc phải ra kết quả nào. "
                    + "Bỏ qua dòng đó thì bộ quy tắc tưởng như đã được kiểm thử.",
            "A row of the tests cannot be used: what it gives or what must come of it is not clear. "
                    + "Passed over, it would let the pack look tested where it is not.",
            "Trường hợp kiểm thử \"{case}\" có dòng không dùng được: {reason}.",
            "Test case \"{case}\" has a row that cannot be used: {reason}.",
            "Ghi \"Cho\" cùng \"Giá trị\", \"Thì\" cùng \"Kết quả\", ví dụ: Cho I.1, Giá trị 4,5, Thì total, Kết quả 4,5.",
            "Write given together with value, then together with result, such as: given I.1, value 4.5, then total, "
                    + "result 4.5."),
    /** A duty of the calendar or of inspections that cannot be followed up as it is written. */
    DUTY_WRONG(
            "Một việc phải làm ghi chưa đúng: không có ngày, không rõ ai làm, hoặc giới hạn ngược. "
                    + "Khi đó không kết luận được ai đã thực hiện.",
            "Something that is due is not written properly: it has no date, nobody whose duty it is, or limits in the "
                    + "wrong order. Nobody could tell who did it.",
            "\"{duty}\" không theo dõi được: {reason}.",
            "\"{duty}\" cannot be followed up: {reason}.",
            "Sửa dòng này trong bảng hạn nộp hoặc bảng kiểm tra.",
            "Correct this row of the deadlines or of the inspections."),
    /** A comparison that its subject does not allow. */
    COMPARISON_WRONG(
            "Phép so sánh không hợp với đại lượng hoặc với giá trị, ví dụ hỏi điểm trừ có lớn hơn một chữ không. "
                    + "So sánh như vậy không có câu trả lời đúng.",
            "The comparison does not suit the subject or the value, such as a penalty that is to be greater than a "
                    + "word. "
                    + "There is no right answer to such a question.",
            "Không thể so sánh \"{subject}\" \"{is}\" với \"{value}\": {reason}.",
            "\"{subject}\" \"{is}\" \"{value}\" cannot be compared: {reason}.",
            "Đổi phép so sánh hoặc giá trị.",
            "Change the comparison or the value."),
    /** Both kinds of quota, or a share without a base. */
    QUOTA_WRONG(
            "Số suất khen thưởng ghi cả bằng con số và tỷ lệ, hoặc ghi tỷ lệ mà không nói tính trên số nào. "
                    + "Như vậy không biết được mấy suất.",
            "The places of an award are given both as a number and as a share, or as a share of nothing. "
                    + "So nobody knows how many places there are.",
            "Chỉ tiêu của {award} không hợp lệ: {reason}.",
            "The quota of {award} is not allowed: {reason}.",
            "Ghi \"quota_number\", hoặc \"quota_share\" cùng \"base\"; để trống cả hai nếu không giới hạn.",
            "Give \"quota_number\", or \"quota_share\" with \"base\"; leave both blank for no limit."),
    /** A scope that is neither a cluster, all, nor an attribute. */
    SCOPE_UNKNOWN(
            "Phạm vi này không phải Cụm, không phải toàn bộ đơn vị, cũng không phải một thuộc tính. "
                    + "Phạm vi cho biết các đơn vị được xếp hạng cùng ai, nên phải rõ.",
            "This scope is neither the cluster, nor all units, nor an attribute. "
                    + "The scope says among whom units are ranked, so it must be clear.",
            "Không có phạm vi \"{value}\".",
            "There is no scope \"{value}\".",
            "Dùng \"cluster\", \"all\" hoặc mã một thuộc tính[; gần nhất: \"{nearest}\"].",
            "Use \"cluster\", \"all\" or the id of an attribute[; the nearest is \"{nearest}\"]."),
    /** A scope whose ranking chain is not given. */
    CHAIN_MISSING(
            "Phạm vi này không có thứ tự xếp hạng, tức là so sánh những gì trước, những gì sau. "
                    + "Bộ quy tắc có nhiều thứ tự cho các phạm vi khác, nên không biết dùng thứ tự nào.",
            "This scope has no ranking of its own, which says what is compared first and what next. "
                    + "The pack has several for other scopes, and nobody can tell which to use.",
            "Phạm vi \"{scope}\" không có thứ tự xếp hạng riêng và bộ quy tắc có {count} thứ tự.",
            "Scope \"{scope}\" has no ranking of its own and the pack has {count}.",
            "Thêm các dòng của phạm vi \"{scope}\" vào bảng Xếp hạng.",
            "Add rows of scope \"{scope}\" to the ranking table."),
    /** Two rows of one chain stand at the same order, or disagree. */
    CHAIN_WRONG(
            "Các dòng xếp hạng của một phạm vi mâu thuẫn với nhau, ví dụ hai dòng cùng thứ tự. "
                    + "Khi hai đơn vị bằng điểm thì không biết xét điều nào trước.",
            "The rows that rank one scope contradict each other, such as two rows at one order. "
                    + "When two units have equal points, nobody can tell what to look at first.",
            "Thứ tự xếp hạng của phạm vi \"{scope}\" không rõ: {reason}.",
            "The ranking of scope \"{scope}\" is not clear: {reason}.",
            "Đánh số thứ tự khác nhau; ghi cùng một \"places\" cho cả phạm vi.",
            "Number the rows differently; give one \"places\" for the whole scope."),
    /** A way of combining scorers that its criterion cannot have. */
    SCORERS_WRONG(
            "Cách tổng hợp các nguồn chấm không hợp với tiêu chí, ví dụ lấy trung bình khi giá trị không phải là "
                    + "số. "
                    + "Không tính ra được một giá trị chung.",
            "The way to combine the scorers does not suit the criterion, such as a mean where values are no "
                    + "numbers. "
                    + "No common value could be worked out.",
            "Cách tổng hợp của tiêu chí {criterion} không dùng được: {reason}.",
            "The scorers of criterion {criterion} cannot be combined so: {reason}.",
            "Dùng \"single\" với \"first_available\" hoặc \"last_available\", hoặc sửa giá trị.",
            "Use \"single\" with \"first_available\" or \"last_available\", or change the value."),

    // ---- the season
    /** The season is of another year than the pack. */
    YEAR_DIFFERS(
            "Mùa thi đua và bộ quy tắc không cùng một năm. "
                    + "Chấm theo quy định của năm khác thì điểm và xếp loại đều không đúng.",
            "The season and the pack are of different years. "
                    + "By the regulation of another year, points and grades would both be wrong.",
            "Mùa thi đua năm {year}, bộ quy tắc dành cho năm {due}.",
            "The season is of {year}, the pack is for {due}.",
            "Chọn bộ quy tắc của năm {year}, hoặc sửa năm của mùa thi đua.",
            "Choose the pack of {year}, or correct the year of the season."),
    /** A scorer that the pack does not name for a criterion. */
    SCORER_UNKNOWN(
            "Điểm hoặc số liệu do một nguồn không được bộ quy tắc giao chấm tiêu chí này. "
                    + "Có thể tên bị gõ sai, hoặc nguồn đó không có quyền chấm.",
            "The mark or figure comes from a scorer whom the pack does not name for this criterion. "
                    + "The name may be misspelt, or the scorer may have no say here.",
            "\"{value}\" không phải nguồn chấm của {criterion}.",
            "\"{value}\" is not a scorer of {criterion}.",
            "[Gần nhất: \"{nearest}\". ]Các nguồn chấm: {known}.",
            "[The nearest is \"{nearest}\". ]The scorers are {known}."),
    /** A measure that nothing in the pack reads. */
    MEASURE_UNKNOWN(
            "Có số liệu mang tên mà không tiêu chí nào đọc, thường do gõ sai. "
                    + "Nếu bỏ qua, tiêu chí cần số liệu đó sẽ bị coi là thiếu.",
            "A figure has a name that no criterion reads, mostly because it was mistyped. "
                    + "Passed over, the criterion that needs it would be taken to have none.",
            "Không tiêu chí nào đọc số liệu \"{value}\".",
            "No criterion reads the measure \"{value}\".",
            "Kiểm tra lại tên.[ Gần nhất: \"{nearest}\".]",
            "Check the name.[ The nearest is \"{nearest}\".]"),
    /** A mark is given where figures are due. */
    MARK_NOT_DUE(
            "Điểm của tiêu chí này được tính từ số liệu chứ không do người chấm cho. "
                    + "Nhận điểm ghi thẳng thì sẽ bỏ qua quy tắc của bộ quy tắc.",
            "The points of this criterion are worked out from figures and not given by a scorer. "
                    + "To take a mark would pass over the rule of the pack.",
            "Tiêu chí {criterion} không chấm bằng điểm mà theo quy tắc \"{rule}\".",
            "Criterion {criterion} is not marked but has rule \"{rule}\".",
            "Ghi số liệu vào bảng Số liệu, không ghi vào bảng Điểm chấm.",
            "Write the figure into the figures, not the marks."),
    /** A mark outside its criterion's minimum and maximum. */
    MARK_RANGE(
            "Điểm chấm cao hơn điểm tối đa hoặc thấp hơn điểm tối thiểu của tiêu chí. "
                    + "Tự cắt xuống mức tối đa thì sẽ che mất lỗi ghi nhầm.",
            "The mark is above the maximum of its criterion or below the minimum. "
                    + "To cut it down would hide a mistake in writing.",
            "{value} điểm nằm ngoài khoảng {min} … {max} của tiêu chí {criterion}.",
            "{value} points are outside {min} … {max} of criterion {criterion}.",
            "Sửa điểm chấm; điểm tối đa là {max}.",
            "Correct the mark; the maximum is {max}."),
    /** A mark off the grid of its criterion. */
    MARK_STEP(
            "Tiêu chí chỉ cho điểm theo bước, ví dụ từng 0,5 điểm, và điểm chấm không đúng bước. "
                    + "Tự làm tròn thì sẽ thành điểm mà không ai đã cho.",
            "The criterion is marked in steps, such as half a point, and the mark is off them. "
                    + "To round it would make a mark that nobody has given.",
            "{value} điểm không đúng bước chấm {step} của tiêu chí {criterion}.",
            "{value} points are off the step of {step} of criterion {criterion}.",
            "Chấm theo bội số của {step}.",
            "Give a multiple of {step}."),
    /** A scorer speaks twice where once is due. */
    MARK_TWICE(
            "Một nguồn chấm ghi hai giá trị cho cùng một đơn vị và cùng một tiêu chí. "
                    + "Không biết giá trị nào là sau cùng, và cộng lại thì thành chấm hai lần.",
            "One scorer gives two values for the same unit and the same criterion. "
                    + "Nobody can tell which is the last, and added up they would count twice.",
            "Nguồn chấm \"{scorer}\" có hai giá trị của {unit} cho {criterion}: ở đây và ở {first}.",
            "Scorer \"{scorer}\" has two values of {unit} for {criterion}: here and at {first}.",
            "Giữ lại một dòng, hoặc khai báo cách tổng hợp trong bảng Nguồn chấm.",
            "Keep one row, or declare how they combine in the scorers."),
    /** Two scorers speak for a criterion that no row of the scorers covers. */
    SCORERS_TWO(
            "Hai nguồn chấm cùng một tiêu chí của một đơn vị, nhưng bộ quy tắc không nói tổng hợp thế nào. "
                    + "Chọn nguồn nào cũng là tự đặt ra quy định.",
            "Two scorers speak for one criterion of a unit, but the pack does not say how they combine. "
                    + "To choose either would be to make a rule of one's own.",
            "{unit} có hai nguồn chấm cho {criterion}: ở đây và ở {first}, nhưng bộ quy tắc không nói dùng nguồn nào.",
            "{unit} has two scorers for {criterion}: here and at {first}; the pack does not say which counts.",
            "Khai báo thứ tự trong bảng Nguồn chấm, hoặc giữ lại một dòng.",
            "Declare the order in the scorers, or keep one row."),
    /** A unit belongs to two clusters. */
    UNIT_TWO_CLUSTERS(
            "Một đơn vị có tên trong hai Cụm. "
                    + "Đơn vị chỉ được xếp hạng một lần, nếu không sẽ chiếm chỗ và được xét khen ở cả hai Cụm.",
            "One unit is listed in two clusters. "
                    + "A unit is ranked once, or else it would take a place and be considered for awards in both.",
            "Đơn vị {unit} thuộc hai cụm: {one} và {other}.",
            "Unit {unit} is in two clusters: {one} and {other}.",
            "Xóa một trong hai dòng.",
            "Delete one of the two rows."),
    /** A unit belongs to no cluster. */
    UNIT_NO_CLUSTER(
            "Đơn vị có trong bảng Đơn vị nhưng không thuộc Cụm nào. "
                    + "Không có Cụm thì đơn vị không được xếp hạng và sẽ bị bỏ sót khi xét khen.",
            "The unit is in the table of units but in no cluster. "
                    + "Without one it would not be ranked and would be left out when awards are considered.",
            "Đơn vị {unit} không thuộc cụm nào.",
            "Unit {unit} is in no cluster.",
            "Thêm đơn vị vào bảng Thành viên.",
            "Add the unit to the members."),
    /** Neither a value nor a state. */
    VALUE_BLANK(
            "Dòng có đó nhưng không ghi giá trị, cũng không nói vì sao không có. "
                    + "Để trống có thể là chưa nộp, đang chờ hoặc không áp dụng, và mỗi trường hợp được tính khác "
                    + "nhau.",
            "The row is there but gives neither a value nor why there is none. "
                    + "It may be missing, pending or not applicable, and each of these counts differently.",
            "Dòng của {unit} không có giá trị và không có trạng thái.",
            "The row of {unit} has neither a value nor a state.",
            "Điền giá trị, hoặc ghi trạng thái: missing, pending, not_applicable, disqualified.",
            "Fill in a value, or a state: missing, pending, not_applicable, disqualified."),
    /** A value together with a state that says there is none, or the reverse. */
    VALUE_AND_STATE(
            "Giá trị và trạng thái của dòng nói ngược nhau, ví dụ có điểm nhưng lại ghi là chưa có. "
                    + "Chọn bên nào cũng có thể không đúng với đơn vị.",
            "The value and the state of the row contradict each other, such as points that are called missing. "
                    + "To choose either might be unfair to the unit.",
            "Trạng thái \"{state}\" mâu thuẫn với giá trị \"{value}\".",
            "State \"{state}\" contradicts the value \"{value}\".",
            "Xóa giá trị hoặc sửa trạng thái.",
            "Delete the value or correct the state."),
    /** A value of another kind than its rule reads. */
    VALUE_WRONG(
            "Giá trị không thuộc loại mà quy tắc của tiêu chí đọc được, ví dụ ghi chữ khi cần số. "
                    + "Không tính được điểm từ giá trị này.",
            "The value is of another kind than the rule of the criterion reads, such as a word where a number is "
                    + "due. "
                    + "No points can be worked out from it.",
            "\"{value}\" không phải {due} của tiêu chí {criterion}.",
            "\"{value}\" is not {due} of criterion {criterion}.",
            "Ghi {due}; ví dụ: {sample}.",
            "Write {due}, such as {sample}."),
    /** A figure below zero that nothing allows. */
    FIGURE_NEGATIVE(
            "Số liệu nhỏ hơn 0 trong khi tiêu chí đếm hoặc đo điều không thể âm. "
                    + "Thường là gõ nhầm dấu; dùng số đó thì điểm sẽ sai.",
            "The figure is below zero, while the criterion counts or measures what cannot be. "
                    + "Mostly a sign was mistyped; with it, points would be wrong.",
            "Số liệu {value} của tiêu chí {criterion} nhỏ hơn 0.",
            "Figure {value} of criterion {criterion} is below 0.",
            "Sửa số liệu.",
            "Correct the figure."),
    /** A figure off the grid of its criterion. */
    FIGURE_STEP(
            "Số liệu không đúng bước mà tiêu chí cho phép, ví dụ 9,5 hội nghị. "
                    + "Số như vậy không thể có thật, thường là gõ nhầm.",
            "The figure is off the steps that its criterion allows, such as 9.5 meetings. "
                    + "There can be no such number; mostly it was mistyped.",
            "Số liệu {value} không phải bội số của {step} (tiêu chí {criterion}).",
            "Figure {value} is not a multiple of {step} (criterion {criterion}).",
            "Ghi bội số của {step}.",
            "Give a multiple of {step}."),
    /** A unit's own target is missing or useless. */
    TARGET_WRONG(
            "Chỉ tiêu riêng của đơn vị chưa ghi hoặc không dùng được, mà tiêu chí so số liệu với chỉ tiêu đó. "
                    + "Không có chỉ tiêu lớn hơn 0 thì không tính được tỷ lệ đạt.",
            "The unit's own target is missing or of no use, while the criterion compares the figure with it. "
                    + "Without a target above zero, no share of it can be worked out.",
            "Chỉ tiêu riêng \"{value}\" của {unit} cho {criterion} không dùng được: {reason}.",
            "The own target \"{value}\" of {unit} for {criterion} is of no use: {reason}.",
            "Ghi chỉ tiêu lớn hơn 0 ở cột \"target\"; tiêu chí không có chỉ tiêu riêng thì để trống.",
            "Give a target above 0 in \"target\"; leave it blank where the criterion has none of its own."),
    /** A value that must be there is missing. */
    VALUE_DUE(
            "Đơn vị không có giá trị cho một tiêu chí mà bộ quy tắc đòi đơn vị nào cũng phải có. "
                    + "Coi như 0 điểm thì thiệt cho đơn vị chỉ bị ghi sót.",
            "The unit has no value for a criterion of which the pack asks one of every unit. "
                    + "To take it for zero might be unfair to a unit whose row was only forgotten.",
            "Thiếu giá trị của {unit} cho tiêu chí {criterion}, mà tiêu chí này không được thiếu.",
            "The value of {unit} for criterion {criterion} is missing, which the criterion does not allow.",
            "Thêm dòng số liệu hoặc điểm chấm.",
            "Add the figure or mark."),
    /** An attribute's value outside its closed list. */
    ATTRIBUTE_VALUE(
            "Đơn vị có một giá trị mà bộ quy tắc không liệt kê cho thuộc tính đó, ví dụ một loại đơn vị lạ. "
                    + "Như vậy không biết chấm đơn vị theo thang nào.",
            "The unit has a value that the pack does not list for this attribute, such as an unknown type. "
                    + "So nobody can tell by which bands to score it.",
            "\"{value}\" không thuộc danh sách của thuộc tính {attribute}.",
            "\"{value}\" is not in the list of attribute {attribute}.",
            "[Gần nhất: \"{nearest}\". ]Các giá trị: {known}.",
            "[The nearest is \"{nearest}\". ]The values are {known}."),
    /** A unit lacks an attribute on which its points depend. */
    ATTRIBUTE_MISSING(
            "Điểm hoặc xếp hạng của đơn vị phụ thuộc vào một thuộc tính chưa được ghi. "
                    + "Thiếu nó thì không biết áp dụng dòng nào của bộ quy tắc.",
            "The points or the rank of the unit depend on an attribute that is not given. "
                    + "Without it, nobody can tell which row of the pack holds.",
            "Đơn vị {unit} không có thuộc tính {attribute}, mà {reader} cần đến.",
            "Unit {unit} has no attribute {attribute}, which {reader} needs.",
            "Điền cột \"{attribute}\" trong bảng Đơn vị.",
            "Fill in column \"{attribute}\" of the units."),
    /** No case of a criterion applies to a unit. */
    CASE_NONE(
            "Đơn vị có giá trị nhưng không dòng nào của tiêu chí áp dụng cho giá trị đó. "
                    + "Đây là chốt kiểm tra cuối cùng: không tự cho 0 điểm, mà dừng lại để sửa bộ quy tắc.",
            "The unit has a value, but no row of the criterion holds for it. "
                    + "This is the last guard: no zero is given on the quiet; scoring stops until the pack is mended.",
            "Không trường hợp nào của tiêu chí {criterion} áp dụng cho {unit} (giá trị {value}).",
            "No case of criterion {criterion} applies to {unit} (value {value}).",
            "Sửa các dòng của tiêu chí trong bộ quy tắc.",
            "Correct the rows of the criterion in the pack."),
    /** Two cases of a criterion apply to a unit. */
    CASE_TWO(
            "Hai dòng của một tiêu chí cùng áp dụng cho một đơn vị, nên có hai cách tính điểm. "
                    + "Đây là chốt kiểm tra cuối cùng: không tự chọn, mà dừng lại để sửa bộ quy tắc.",
            "Two rows of one criterion hold for a unit, so there are two ways to count its points. "
                    + "This is the last guard: neither is chosen; scoring stops until the pack is mended.",
            "Hai trường hợp {one} và {other} của tiêu chí {criterion} cùng áp dụng cho {unit} (giá trị {value}).",
            "Two cases {one} and {other} of criterion {criterion} apply to {unit} (value {value}).",
            "Sửa các dòng của tiêu chí trong bộ quy tắc.",
            "Correct the rows of the criterion in the pack."),
    /** Two grades hold one unit, because they look at different measures. */
    GRADE_TWO(
            "Hai loại xét theo hai đại lượng khác nhau và cùng nhận một đơn vị. "
                    + "Đơn vị chỉ có một loại, mà bộ quy tắc không nói loại nào được tính.",
            "Two grades look at two different measures and both hold one unit. "
                    + "A unit has one grade, and the pack does not say which counts.",
            "Hai loại {one} và {other} cùng áp dụng cho {unit}.",
            "Two grades {one} and {other} apply to {unit}.",
            "Sửa bảng Xếp loại.",
            "Correct the grades."),
    /** No grade holds a unit whose measure is known. */
    GRADE_NONE(
            "Đơn vị có điểm nhưng không loại nào nhận điểm đó, thường vì loại thấp nhất có đầu dưới. "
                    + "Không xếp loại thì đơn vị bị bỏ sót khi xét khen.",
            "The unit has points, but no grade holds them, mostly because the lowest has a lower end. "
                    + "Without a grade, the unit would be left out when awards are considered.",
            "Không loại nào áp dụng cho {unit} (giá trị {value}).",
            "No grade applies to {unit} (value {value}).",
            "Thêm một loại, hoặc mở đầu dưới của loại thấp nhất bằng \"*\".",
            "Add a grade, or open the lower end of the lowest with \"*\"."),
    /** A fact is not the kind of value that its conditions ask for. */
    FACT_WRONG(
            "Dữ kiện của đơn vị không thuộc loại mà điều kiện hỏi đến, ví dụ hỏi có hay không mà lại ghi chữ khác. "
                    + "Không trả lời được thì không kết luận được đơn vị có đủ điều kiện không.",
            "The fact about the unit is not of the kind that a condition asks for, such as another word where yes "
                    + "or no is due. "
                    + "Without an answer, nobody can conclude whether the condition is met.",
            "Dữ kiện {fact} của {unit} là \"{value}\", không phải {due}.",
            "Fact {fact} of {unit} is \"{value}\", not {due}.",
            "Ghi {due}.",
            "Write {due}."),
    /** A later date that is earlier than the deadline. */
    WAIVER_EARLY(
            "Gia hạn đến một thời điểm sớm hơn hạn đã có. "
                    + "Gia hạn thì phải dài hơn; rút ngắn hạn của riêng một đơn vị là điều quy tắc không nói.",
            "A waiver runs to a moment before the deadline it moves. "
                    + "A waiver gives more time; to give one unit less is nothing the rules provide for.",
            "Gia hạn \"{deadline}\" cho {who} đến {until} là sớm hơn hạn.",
            "The waiver of \"{deadline}\" for {who} until {until} is before the deadline.",
            "Sửa thời điểm gia hạn, hoặc bỏ dòng này.",
            "Correct the moment, or drop this row."),
    /** An inspection or event that cannot have been so. */
    EVENT_WRONG(
            "Một cuộc kiểm tra hoặc sự kiện ghi không khớp: ngày ngược, hoặc đơn vị không thuộc cụm. "
                    + "Từ dòng như vậy không kết luận được ai đã làm đúng kế hoạch.",
            "An inspection or event does not fit together: its days are in the wrong order, or its unit is of another "
                    + "cluster. From such a row nobody can tell who kept to the plan.",
            "\"{event}\" không khớp: {reason}.",
            "\"{event}\" does not fit together: {reason}.",
            "Sửa ngày, đơn vị hoặc cụm của dòng này.",
            "Correct the days, the unit or the cluster of this row."),
    /** The result of a ballot whose numbers cannot be true together. */
    VOTE_WRONG(
            "Các con số của một lần bỏ phiếu không thể cùng đúng. "
                    + "Tỷ lệ phiếu tính từ đó sẽ quyết định khen thưởng, nên không được đoán số nào sai.",
            "The numbers of a ballot cannot all be true. "
                    + "The share worked out from them would decide about an award, so nobody guesses which is wrong.",
            "Kết quả bỏ phiếu \"{award}\" cho đơn vị {unit} không khớp: {reason}.",
            "The ballot on \"{award}\" for unit {unit} does not fit together: {reason}.",
            "Đối chiếu với biên bản rồi sửa.",
            "Compare it with the minutes and correct it."),
    /** A ballot on an award for which the pack has no ballot. */
    VOTE_NOT_READ(
            "Có kết quả bỏ phiếu cho một hình thức khen thưởng mà bộ quy tắc không nói bỏ phiếu thế nào. "
                    + "Nếu bỏ qua thì phiếu đã bỏ mà không ai tính.",
            "There is a ballot on an award for which the pack does not say how to vote. "
                    + "Passed over, votes were cast and nobody counts them.",
            "Bộ quy tắc không có thể lệ bỏ phiếu cho \"{award}\".",
            "The pack has no ballot on \"{award}\".",
            "[Tên gần nhất: \"{nearest}\". ]Sửa mã khen thưởng, hoặc thêm vào bảng thể lệ bỏ phiếu.",
            "[The nearest name is \"{nearest}\". ]Correct the award, or add it to the ballots of the pack."),
    /** A row of an earlier year that cannot be right. */
    HISTORY_WRONG(
            "Một dòng thành tích không thể đúng: năm không phải năm trước, hoặc trái với dòng khác. "
                    + "Số năm liên tục tính từ đó sẽ sai.",
            "A row of an earlier year cannot be right: the year is not an earlier one, or another row says otherwise. "
                    + "Years in a row counted from it would be wrong.",
            "Thành tích của đơn vị {unit} không dùng được: {reason}.",
            "What unit {unit} had earlier cannot be used: {reason}.",
            "Sửa năm hoặc mã, hoặc bỏ dòng sai.",
            "Correct the year or the id, or drop the wrong row."),
    /** An honour of earlier years that a condition asks for and nobody recorded. */
    HONOUR_NOT_RECORDED(
            Severity.WARNING,
            "Một điều kiện hỏi về danh hiệu của các năm trước mà không dòng thành tích nào nhắc đến, thường do viết khác mã. "
                    + "Vẫn chấm điểm; điều kiện đó là chưa rõ với mọi đơn vị.",
            "A condition asks for an honour of earlier years that no row of the history names, mostly because the id is "
                    + "written differently. Scoring goes on; the condition is unknown for every unit.",
            "Không có dòng thành tích nào về \"{honour}\".",
            "No row of the history is about \"{honour}\".",
            "[Tên gần nhất trong thành tích: \"{nearest}\". ]Kiểm tra mã, hoặc bổ sung thành tích.",
            "[The nearest name in the history is \"{nearest}\". ]Check the id, or add the history."),
    /** Two units that come from each other. */
    PREDECESSOR_CIRCLE(
            "Bảng kế thừa đi vòng: đơn vị này kế thừa đơn vị kia và ngược lại. "
                    + "Khi đó không biết thành tích nào có trước.",
            "The predecessors go round in a circle: one unit comes from another that comes from it. "
                    + "Nobody can tell whose history comes first.",
            "Đơn vị {unit} kế thừa \"{old}\", mà \"{old}\" lại kế thừa {unit}.",
            "Unit {unit} comes from \"{old}\", and \"{old}\" comes from {unit}.",
            "Bỏ một trong các dòng tạo thành vòng.",
            "Drop one of the rows of the circle."),
    /** A decision that contradicts the rules, or cannot be understood. */
    DECISION_WRONG(
            "Một quyết định trái với quy tắc hoặc chưa đủ để thực hiện. "
                    + "Quyết định của người có thẩm quyền được thực hiện đúng như đã ghi, nên không được hiểu thay.",
            "A decision contradicts the rules, or does not say enough to be carried out. "
                    + "What people decide is carried out as it is written, so nobody guesses what was meant.",
            "Quyết định về \"{about}\" không thực hiện được: {reason}.",
            "The decision about \"{about}\" cannot be carried out: {reason}.",
            "Sửa dòng này theo văn bản của quyết định.",
            "Correct this row as the document of the decision has it."),
    /** A decision that changes nothing. */
    DECISION_NOT_NEEDED(
            Severity.WARNING,
            "Một quyết định không còn cần: quy tắc cho kết quả đó rồi, hoặc việc cần quyết định không xảy ra. "
                    + "Kết quả không đổi; nhưng quyết định có thể đã dựa vào số liệu cũ.",
            "A decision is not needed: the rules give that result by themselves, or what was to be decided did not come "
                    + "up. The result is the same; but the decision may have been made on older figures.",
            "Quyết định về \"{about}\" không làm thay đổi gì: {reason}.",
            "The decision about \"{about}\" changes nothing: {reason}.",
            "Xem lại rồi bỏ dòng này nếu đúng là không cần.",
            "Look at it again, and drop this row if it is not needed indeed."),
    /** A decision without who made it, why, or what records it. */
    DECISION_BARE(
            Severity.WARNING,
            "Một quyết định thiếu người quyết định, văn bản hoặc lý do. "
                    + "Quyết định vẫn được thực hiện; nhưng về sau không ai giải trình được.",
            "A decision lacks who made it, the document or the reason. "
                    + "It is carried out; but nobody will be able to answer for it later.",
            "Quyết định về \"{about}\" thiếu người quyết định, văn bản hoặc lý do.",
            "The decision about \"{about}\" lacks who made it, a document or a reason.",
            "Ghi chức danh người quyết định, văn bản và lý do.",
            "Write by which role it was made, the document and the reason."),
    /** An inspection's conclusion cannot be carried out as it is written. */
    FINDING_WRONG(
            "Kết luận kiểm tra không thực hiện được: không rõ về điều gì, trái với kết luận khác, hoặc về tiêu chí không "
                    + "tính cho đơn vị. "
                    + "Đoán thì điểm của đơn vị sẽ dựa vào điều không ai kết luận.",
            "An inspection's conclusion cannot be carried out: it is not clear what it is about, it contradicts another "
                    + "one, or it is about a criterion that does not count for the unit. "
                    + "A guess would give points that nobody concluded.",
            "Kết luận kiểm tra về đơn vị {unit} không dùng được: {reason}.",
            "The conclusion about unit {unit} cannot be used: {reason}.",
            "Sửa dòng này, hoặc bỏ đi nếu không cần.",
            "Correct this row, or drop it if it is not needed."),
    /** The best figure of a cluster is 0, so that nothing can be measured against it. */
    RELATIVE_ZERO(
            "Số liệu tốt nhất của cụm bằng 0 trong khi tiêu chí chia điểm theo số đó. "
                    + "Không chia được cho 0, và cho mọi đơn vị 0 điểm hay điểm tối đa đều là đoán.",
            "The best figure of the cluster is 0, while the criterion shares out points by it. "
                    + "Nothing can be divided by 0, and to give all 0 points or the maximum would be a guess.",
            "Tiêu chí {criterion}: số liệu tốt nhất của cụm {cluster} là 0 ({units}).",
            "Criterion {criterion}: the best figure of cluster {cluster} is 0 ({units}).",
            "Kiểm tra số liệu của các đơn vị này; nếu đúng là 0 thì dùng quy tắc khác, ví dụ biến thể \"{other}\".",
            "Check the figures of these units; if 0 is right use another rule, such as variant \"{other}\"."),
    /** A figure that only a formula or a case reads, and that nobody reports. */
    MEASURE_NOT_REPORTED(
            Severity.WARNING,
            "Một số liệu chỉ được nhắc đến trong công thức hoặc bảng trường hợp, và không đơn vị nào có số liệu đó. "
                    + "Thường là gõ nhầm tên; mọi đơn vị sẽ thiếu số liệu của tiêu chí này.",
            "A figure is named in a formula or in the cases only, and no unit reports it. "
                    + "Mostly its name was mistyped; every unit will lack this criterion.",
            "Không đơn vị nào có số liệu \"{measure}\" mà tiêu chí {criterion} cần.",
            "No unit has the figure \"{measure}\" that criterion {criterion} needs.",
            "Kiểm tra tên số liệu.[ Gần nhất: \"{nearest}\".]",
            "Check its name.[ The nearest is \"{nearest}\".]"),
    /** A formula cannot be understood, or holds what no formula may. */
    FORMULA_WRONG(
            "Công thức không dùng được: viết sai, hoặc có thứ ngoài số học và các hàm cho phép. "
                    + "Công thức chỉ tính toán, không xem ngày giờ và không chạy gì khác.",
            "The formula cannot be used: it is written wrongly, or holds something beyond arithmetic and the functions "
                    + "that are allowed. "
                    + "A formula only calculates; it knows no clock and runs nothing else.",
            "Công thức của tiêu chí {criterion} sai ở vị trí {position}[ (\"{part}\")]: {reason}.",
            "The formula of criterion {criterion} is wrong at position {position}[ (\"{part}\")]: {reason}.",
            "Sửa công thức, ví dụ: if value < 18 then floor(25.4347 * (18 - value) ** 1.81) else 0. Dấu thập phân là dấu chấm.",
            "Correct the formula, such as: if value < 18 then floor(25.4347 * (18 - value) ** 1.81) else 0."),
    /** A formula has no value for a unit's figures. */
    FORMULA_NO_VALUE(
            "Công thức không cho kết quả với số liệu của một đơn vị, ví dụ vì chia cho 0. "
                    + "Coi là 0 điểm thì không ai biết rằng chưa tính được.",
            "A formula gives nothing for the figures of a unit, for example because it divides by 0. "
                    + "To take it for 0 points would hide that nothing was worked out.",
            "Tiêu chí {criterion}: công thức không có kết quả cho đơn vị {unit} (số liệu: {value}), ở vị trí {position} "
                    + "\"{part}\": {reason}.",
            "Criterion {criterion}: the formula has no value for unit {unit} (figures: {value}), at position {position} "
                    + "\"{part}\": {reason}.",
            "Kiểm tra số liệu, hoặc viết công thức cho cả trường hợp này, ví dụ bằng \"if … then … else …\".",
            "Check the figures, or let the formula deal with this case too, for example by \"if … then … else …\"."),
    /** A submission is recorded twice. */
    SUBMISSION_TWICE(
            "Một lần nộp được ghi hai lần với cùng hạn nộp và cùng nơi nhận. "
                    + "Nếu ngày nhận khác nhau thì không biết đơn vị nộp đúng hạn hay trễ.",
            "One submission is recorded twice for the same deadline and recipient. "
                    + "If the dates differ, nobody can tell whether the unit was in time or late.",
            "{who} có hai lần nhận cho hạn {deadline} tại \"{to}\": ở đây và ở {first}.",
            "{who} has two receipts for deadline {deadline} at \"{to}\": here and at {first}.",
            "Giữ lại dòng của lần nhận được tính.",
            "Keep the receipt that counts."),
    /** A fact that no condition reads. */
    FACT_NOT_READ(
            Severity.WARNING,
            "Có dữ kiện mang tên mà không điều kiện nào hỏi đến, có thể do gõ sai. "
                    + "Vẫn chấm điểm; nhưng điều kiện thật sự cần dữ kiện đó sẽ coi là chưa rõ.",
            "A fact has a name that no condition asks for, maybe because it was mistyped. "
                    + "Scoring goes on; but the condition that needs it would take it for unknown.",
            "Không điều kiện nào đọc dữ kiện \"{value}\".",
            "No condition reads the fact \"{value}\".",
            "Kiểm tra lại tên.[ Gần nhất: \"{nearest}\".]",
            "Check the name.[ The nearest is \"{nearest}\".]"),
    /** Only warnings can be acknowledged. */
    ACKNOWLEDGED_WRONG(
            "Bảng Đã biết chỉ nhận cảnh báo; lỗi thì phải sửa, và mã phải là mã có thật.",
            "Only warnings can be acknowledged; errors must be mended, and the code must be one that exists.",
            "\"{value}\" {reason}.",
            "\"{value}\" {reason}.",
            "Sửa lỗi tại chỗ, hoặc ghi mã của một cảnh báo.[ Gần nhất: \"{nearest}\".]",
            "Mend the fault where it stands, or write the code of a warning.[ The nearest is \"{nearest}\".]"),
    /** An acknowledgement of a warning that is not there. */
    ACKNOWLEDGED_NOT_NEEDED(
            Severity.WARNING,
            "Một dòng của bảng Đã biết nói về cảnh báo không còn, hoặc ở chỗ khác. Vẫn chấm điểm.",
            "A row of the acknowledged warnings speaks of one that is no longer there, or stands elsewhere. Scoring goes on.",
            "Không có cảnh báo {code} ở \"{at}\".",
            "There is no warning {code} at \"{at}\".",
            "Xóa dòng này, hoặc ghi đúng vị trí mà cảnh báo nêu, ví dụ bands!A7; * là mọi vị trí.",
            "Delete this row, or write the place that the warning names, such as bands!A7; * is any place."),
    /** A condition that no unit meets. */
    CONDITION_NEVER(
            Severity.WARNING,
            "Điều kiện đòi một giá trị mà đại lượng không bao giờ có, nên không đơn vị nào đạt. Vẫn chấm điểm.",
            "A condition asks for a value that its subject never has, so no unit meets it. Scoring goes on.",
            "Không đơn vị nào đạt điều kiện {condition}: {subject} chỉ có thể {possible}, trong khi điều kiện cần {need}.",
            "No unit meets the condition {condition}: {subject} can only be {possible}; what is asked for: {need}.",
            "Sửa giá trị của điều kiện; nếu đúng là ý định thì ghi vào bảng Đã biết.",
            "Change the value of the condition; if it is meant, acknowledge it."),
    /** A condition that every unit meets. */
    CONDITION_ALWAYS(
            Severity.WARNING,
            "Điều kiện đòi điều mà đại lượng lúc nào cũng có, nên không loại đơn vị nào. Vẫn chấm điểm.",
            "A condition asks for what its subject always has, so it leaves nobody out. Scoring goes on.",
            "Đơn vị nào cũng đạt điều kiện {condition}: {subject} luôn {possible}, mà điều kiện chỉ cần {need}.",
            "Every unit meets the condition {condition}: {subject} is always {possible}; what is asked for: {need}.",
            "Sửa giá trị của điều kiện, hoặc bỏ điều kiện này.",
            "Change the value of the condition, or delete the condition."),
    /** Conditions that no unit meets together. */
    CONDITIONS_CONTRADICT(
            Severity.WARNING,
            "Hai điều kiện của cùng một hình thức khen thưởng hay loại trái nhau: đạt điều này thì không đạt điều kia. "
                    + "Vẫn chấm điểm.",
            "Conditions of one award or grade contradict each other: who meets one fails the other. Scoring goes on.",
            "Điều kiện {condition} ({subject} {need}) không thể cùng đạt với {others} ({needs}).",
            "The condition {condition} ({subject} {need}) cannot be met together with {others} ({needs}).",
            "Sửa một trong các điều kiện, hoặc ghi chúng vào cùng một nhóm \"any_group\" nếu chỉ cần đạt một.",
            "Change one of the conditions, or put them into one \"any_group\" if one of them will do."),
    /** A grade that no unit gets. */
    GRADE_NEVER(
            Severity.WARNING,
            "Một loại mà không đơn vị nào có thể được xếp vào, vì ngưỡng quá cao hoặc điều kiện không ai đạt. Vẫn chấm điểm.",
            "A grade that no unit can get, as its bounds are out of reach or nobody meets its conditions. Scoring goes on.",
            "Không đơn vị nào được xếp loại {grade}: {reason}.",
            "No unit gets the grade {grade}: {reason}.",
            "Sửa hai đầu hoặc điều kiện của loại này, hoặc xóa loại này.",
            "Change the bounds or the conditions of the grade, or delete it."),
    /** An award for which nobody can be proposed. */
    AWARD_NEVER(
            Severity.WARNING,
            "Một hình thức khen thưởng mà không đơn vị nào có thể được đề nghị. Vẫn chấm điểm.",
            "An award for which no unit can be proposed. Scoring goes on.",
            "Không đơn vị nào được đề nghị {award}: {reason}.",
            "No unit is proposed for {award}: {reason}.",
            "Sửa điều kiện, cột \"excludes\" hoặc căn cứ tính số suất của hình thức này.",
            "Change the conditions of the award, its \"excludes\", or what its places are a share of."),
    /** An award with no places. */
    QUOTA_ZERO(
            Severity.WARNING,
            "Số suất của một hình thức khen thưởng lúc nào cũng bằng 0. Vẫn chấm điểm, nhưng không ai được đề nghị.",
            "An award never has a place. Scoring goes on, but nobody is proposed.",
            "Hình thức {award} lúc nào cũng có 0 suất.",
            "The award {award} always has 0 places.",
            "Ghi số suất lớn hơn 0; không giới hạn thì để trống cả hai cột số suất.",
            "Write more than 0 places; for no limit leave both columns of places blank."),
    /** A maximum that no row and no sum of children gives. */
    MAX_NOT_REACHED(
            Severity.WARNING,
            "Các dòng hoặc mục con của tiêu chí không cho được điểm tối đa đã ghi, nên không đơn vị nào đạt trọn điểm. "
                    + "Vẫn chấm điểm.",
            "The rows or children of a criterion never give the maximum that it says, so no unit gets all its points. "
                    + "Scoring goes on.",
            "Tiêu chí {criterion} ghi tối đa {max} điểm, nhưng cao nhất chỉ đạt {most}.",
            "Criterion {criterion} has a maximum of {max}, but {most} is the most that it gives.",
            "Sửa điểm tối đa, hoặc thêm mức cho đủ điểm.",
            "Change the maximum, or add a row that gives it."),
    /** A child that gives more than its parent counts. */
    CAP_CUTS(
            Severity.WARNING,
            "Một mục con riêng nó đã vượt mức mà mục cha tính, nên phần vượt không bao giờ có tác dụng. Vẫn chấm điểm.",
            "A child alone goes beyond what its parent counts, so the rest never matters. Scoring goes on.",
            "Tiêu chí {criterion} ghi {points} điểm, nhưng mục {parent} chỉ tính đến {cap}.",
            "Criterion {criterion} has {points} points, but {parent} counts only up to {cap}.",
            "Sửa điểm của mục con hoặc mức của mục cha.",
            "Change the points of the child or the limit of the parent."),
    /** More bonus than base points. */
    BONUS_LARGE(
            Severity.WARNING,
            "Điểm thưởng tối đa cao hơn điểm chuẩn tối đa, thường là ghi nhầm số hoặc nhầm loại. Vẫn chấm điểm.",
            "There is more bonus than base points, mostly a wrong number or kind. Scoring goes on.",
            "Điểm thưởng tối đa {bonus} cao hơn điểm chuẩn tối đa {base}.",
            "The bonus of up to {bonus} is above the base points of up to {base}.",
            "Kiểm tra điểm tối đa và loại của các mục gốc.",
            "Check the maxima and kinds of the roots."),
    /** A text that is not in force in the time of the pack. */
    SOURCE_NOT_IN_FORCE(
            Severity.WARNING,
            "Một dòng đã xác minh dựa vào văn bản không có hiệu lực trong thời gian áp dụng của bộ quy tắc. Vẫn chấm điểm.",
            "A verified row rests on a text that is not in force in the time of the pack. Scoring goes on.",
            "Văn bản \"{source}\" không có hiệu lực ngày nào trong thời gian áp dụng của bộ quy tắc ({period}).",
            "\"{source}\" is not in force on any day of the pack ({period}).",
            "Dẫn văn bản đang có hiệu lực, hoặc ghi trạng thái carried_over cho các dòng lấy theo văn bản năm khác.",
            "Name the text in force, or mark rows that follow a text of another year as carried_over."),
    /** Two packs for the same time. */
    PACKS_OVERLAP(
            Severity.WARNING,
            "Hai bộ quy tắc cùng mã, hoặc bộ nọ kế tiếp bộ kia, có thời gian áp dụng chồng nhau. "
                    + "Ngày nằm trong cả hai thì không rõ áp dụng bộ nào.",
            "Two packs of one id, or one that follows the other, are in force at the same time. "
                    + "Nobody can tell which of them holds on a day of both.",
            "Bộ {pack} và bộ {other} cùng áp dụng {period}.",
            "The packs {pack} and {other} are both in force {period}.",
            "Sửa \"in_force_from\" hoặc \"in_force_to\" của một trong hai bộ.",
            "Change \"in_force_from\" or \"in_force_to\" of one of the packs."),
    /** Scorers differ by more than the pack finds normal. */
    SCORERS_DIFFER(
            Severity.WARNING,
            "Hai nguồn chấm cho điểm chênh nhau nhiều hơn mức mà bộ quy tắc coi là bình thường. "
                    + "Vẫn chấm điểm theo cách tổng hợp đã định; nên xem lại minh chứng trước khi công bố.",
            "Two scorers differ by more than the pack takes for normal. "
                    + "Scoring goes on as the pack combines them; look at the evidence again before the result is "
                    + "made known.",
            "{unit}, tiêu chí {criterion}: {one} ({oneValue}) và {other} ({otherValue}) chênh nhau {gap}, quá {alert}.",
            "{unit}, criterion {criterion}: {one} ({oneValue}) and {other} ({otherValue}) differ by {gap}, more than {alert}.",
            "Kiểm tra minh chứng của hai nguồn.",
            "Check the evidence of both.");

    private final Severity severity;
    private final Words meaning;
    private final Words text;
    private final Words advice;

    Fault(String meaningVi, String meaningEn, String vi, String en, String adviceVi, String adviceEn) {
        this(Severity.ERROR, meaningVi, meaningEn, vi, en, adviceVi, adviceEn);
    }

    Fault(
            Severity severity,
            String meaningVi,
            String meaningEn,
            String vi,
            String en,
            String adviceVi,
            String adviceEn) {
        this.severity = severity;
        this.meaning = new Words(meaningVi, meaningEn);
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
     * {@return what the fault is and why it is not passed over, in a few sentences without details of a case}
     */
    public Words meaning() {
        return meaning;
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
