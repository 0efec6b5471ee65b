using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samenspel.Data.Carrying;

/// <summary>How parts are written: to be read by people too. Not for a page: letters stay letters.</summary>
internal static class CargoJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
