/** The head of a made-up ward’s paper, two columns wide. */
export const HEAD = `ỦY BAN NHÂN DÂN QUẬN 7              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
ỦY BAN NHÂN DÂN                          Độc lập - Tự do - Hạnh phúc
PHƯỜNG HƯNG SA
Số: 187/BC-UBND                       Hưng Sa, ngày 05 tháng 7 năm 2024
`;
/** The first words of its body. */
export const BODY = `
Thực hiện Kế hoạch số 42/KH-UBND ngày 15/3/2021 của Ủy ban nhân dân quận về công tác năm, phường báo cáo như sau:

I. KẾT QUẢ
Phường còn 37 hộ nghèo.
`;
