using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Samenspel.Web.Tests.Carrying;

/// <summary>Exports and takes in dossiers as somebody in a browser, and looks into and changes the file.</summary>
internal static class CarriedFile
{
    public static async Task<byte[]> ExportAsync(this HttpClient visitor, string dossier)
    {
        var answer = await visitor.SendFormAsync($"{dossier}/uitvoer");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    public static async Task<HttpResponseMessage> ImportAsync(this HttpClient visitor, byte[] file)
    {
        var page = await visitor.PageAsync("/dossiers/invoer");
        using var parts = new MultipartFormDataContent();
        foreach (var field in page.QuerySelectorAll("main form input[type=hidden]"))
        {
            parts.Add(new StringContent(field.GetAttribute("value") ?? ""), field.GetAttribute("name")!);
        }

        parts.Add(new ByteArrayContent(file), "File", "dossier.zip");
        return await visitor.PostAsync("/dossiers/invoer", parts);
    }

    /// <returns>What the page says is wrong.</returns>
    public static async Task<IReadOnlyList<string>> RefusedAsync(this HttpClient visitor, byte[] file)
    {
        var answer = await visitor.ImportAsync(file);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return (await SamenspelHost.ReadAsync(answer)).Faults();
    }

    public static SortedDictionary<string, byte[]> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var source = entry.Open();
            source.CopyTo(content);
            parts[entry.FullName] = content.ToArray();
        }

        return parts;
    }

    /// <returns>The file with other parts; with a manifest that fits them, as somebody would make it who wants to deceive.</returns>
    public static byte[] With(byte[] file, Action<SortedDictionary<string, byte[]>> change, bool withManifest = true)
    {
        var parts = Parts(file);
        change(parts);
        if (withManifest)
        {
            var manifest = JsonNode.Parse(parts["manifest.json"])!;
            manifest["parts"] = new JsonArray([.. parts.Where(part => part.Key != "manifest.json").Select(part => new JsonObject
            {
                ["path"] = part.Key, ["bytes"] = part.Value.Length, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(part.Value)),
            })]);
            parts["manifest.json"] = Encoding.UTF8.GetBytes(manifest.ToJsonString());
        }

        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var target = archive.CreateEntry(path).Open();
                target.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Changes the rows of a table.</summary>
    public static byte[] WithRows(byte[] file, string table, Action<JsonArray> change) => With(file, parts =>
    {
        var content = JsonNode.Parse(parts[$"rows/{table}.json"])!;
        change(content["rows"]!.AsArray());
        parts[$"rows/{table}.json"] = Encoding.UTF8.GetBytes(content.ToJsonString());
    });

    public static JsonArray Rows(byte[] file, string table) => JsonNode.Parse(Parts(file)[$"rows/{table}.json"])!["rows"]!.AsArray();
}
