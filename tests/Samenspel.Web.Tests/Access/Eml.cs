using System.Text;

namespace Samenspel.Web.Tests.Access;

/// <summary>Reads a message as it was written for a mail server: headers, and a body in base 64 or quoted-printable.</summary>
internal static class Eml
{
    public static string Read(string raw)
    {
        var parts = raw.ReplaceLineEndings("\n").Split("\n\n", 2);
        var body = parts.Length < 2 ? "" : parts[1];
        body = parts[0].Contains("base64", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(Convert.FromBase64String(body.Trim()))
            : parts[0].Contains("quoted-printable", StringComparison.OrdinalIgnoreCase) ? Quoted(body)
            : body;
        return parts[0] + "\n\n" + body.ReplaceLineEndings("\n");
    }

    private static string Quoted(string body)
    {
        var bytes = new List<byte>();
        var text = body.Replace("=\n", "", StringComparison.Ordinal);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '=' && at + 2 < text.Length)
            {
                bytes.Add(Convert.ToByte(text.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                bytes.Add((byte)text[at]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
