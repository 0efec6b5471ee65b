using System.Globalization;
using System.Text;
using QRCoder;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>A key for an authenticator app, as a page shows it: to scan, to type over, and sealed to come back with the form.</summary>
/// <param name="SealedKey">For the form.</param>
/// <param name="Key">In groups of four letters and digits.</param>
/// <param name="Address">The otpauth address that the picture holds; on a telephone it opens the app.</param>
/// <param name="Side">Of the picture, in squares.</param>
/// <param name="Path">The dark squares of the picture, as a path.</param>
internal sealed record CodeOffer(string SealedKey, string Key, string Address, int Side, string Path)
{
    public static CodeOffer Make(CodeKeys keys, string? sealedKey, string email)
    {
        var known = keys.Open(sealedKey);
        var kept = known is null ? keys.NewSealed() : sealedKey!;
        var key = Base32.Write(known ?? keys.Open(kept)!);
        var address = $"otpauth://totp/Samenspel:{Uri.EscapeDataString(email)}?secret={key}&issuer=Samenspel&digits={TimeCode.Digits}&period=30";
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < code.ModuleMatrix[y].Count; x++)
            {
                if (code.ModuleMatrix[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new CodeOffer(kept, Base32.InGroups(key, ' '), address, code.ModuleMatrix.Count, path.ToString());
    }
}
