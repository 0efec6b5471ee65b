using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Samenspel.Web.Tests.StartUp;

/// <summary>An installation that cannot run says so in one sentence, and ends with exit code 2 and without a stack trace.</summary>
[OnOneDatabase("Settings are refused before a database is opened.")]
public sealed class UnusableSetupTests : IDisposable
{
    private readonly StorageFolder _storage = new();

    public void Dispose() => _storage.Dispose();

    [Theory]
    [InlineData("Database:Provider", "Oracle", "it must be Sqlite or PostgreSql")]
    [InlineData("Database:Provider", "PostgreSql", "ConnectionStrings:Samenspel is not set")]
    [InlineData("ConnectionStrings:Samenspel", "Colour=red", "ConnectionStrings:Samenspel cannot be read")]
    [InlineData("ConnectionStrings:Samenspel", "Foreign Keys=True", "ConnectionStrings:Samenspel names no file")]
    [InlineData("Site:PathBase", "samen spel", "it must start with a slash")]
    [InlineData("Site:SecurityContact", "security@example.nl", "it must be an address such as mailto:security@example.nl")]
    [InlineData("Site:SecurityContact", "https://example.nl/\nExpires: never", "it must be an address such as")]
    [InlineData("Uploads:MaxMegabytes", "veel", "Uploads:MaxMegabytes is 'veel'; it must be a whole number from 1 to 100.")]
    [InlineData("Uploads:MaxMegabytes", "101", "it must be a whole number from 1 to 100")]
    [InlineData("Content:Folders:0", "no-such-folder", "but that folder is not there")]
    [InlineData("urls", "http://0.0.0.0:5080", "can be reached from other machines")]
    [InlineData("urls", "http://*:5080", "can be reached from other machines")]
    [InlineData("urls", "http://127.0.0.1:0;http://[::]:5080", "can be reached from other machines")]
    [InlineData("urls", "nonsense", "is not an address")]
    [InlineData("urls", "http://127.0.0.1:99999", "has no port from 0 to 65535")]
    [InlineData("urls", "http://localhost:0", "use http://127.0.0.1:0")]
    [InlineData("urls", "https://localhost:5443", "let a proxy on this machine add TLS")]
    [InlineData("Kestrel:Endpoints:Open:Url", "http://0.0.0.0:5080", "use --urls instead")]
    public async Task Setting_ThatCannotBeUsed_IsNamed(string name, string value, string sentence) =>
        await AssertRefusedAsync(sentence, (name, value));

    [Theory]
    [InlineData("  ", "ConnectionStrings:Samenspel is not set")]
    [InlineData("Host=127.0.0.1;Prt", "ConnectionStrings:Samenspel cannot be read")]
    [InlineData("Host=127.0.0.1;Colour=red", "ConnectionStrings:Samenspel cannot be read")]
    [InlineData("Host=127.0.0.1;Port=ninety", "ConnectionStrings:Samenspel cannot be read")]
    public async Task PostgreSql_WithAMalformedConnectionString_IsNamed(string connection, string sentence) =>
        await AssertRefusedAsync(sentence, ("Database:Provider", "PostgreSql"), ("ConnectionStrings:Samenspel", connection));

    [Fact]
    public async Task PostgreSql_ThatDoesNotAnswer_IsNamedWithoutThePassword()
    {
        var connection = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={ClosedPort()};Database=samenspel;Username=anna;Password=secret-word");

        var said = await AssertRefusedAsync("The database cannot be used: PostgreSQL, 127.0.0.1:", ("Database:Provider", "PostgreSql"), ("ConnectionStrings:Samenspel", connection));

        Assert.DoesNotContain("secret-word", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Port_ThatIsInUse_IsNamed()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        await AssertRefusedAsync("another program listens there", ("urls", $"http://{other.LocalEndpoint}"));
    }

    [Fact]
    public async Task Storage_ThatIsAFile_IsNamed()
    {
        var file = Path.Combine(_storage.Path, "storage");
        await File.WriteAllTextAsync(file, "");

        await AssertRefusedAsync("The database cannot be used: SQLite", ("Storage:Folder", file));
    }

    [Fact]
    public async Task Storage_ThatCannotBeWritten_IsNamed()
    {
        // Root may write anywhere but where no folders can be.
        var folder = Environment.UserName == "root" ? "/dev/null/samenspel" : ReadOnlyFolder();

        await AssertRefusedAsync("The database cannot be used: SQLite", ("Storage:Folder", folder));
    }

    [Fact]
    public async Task Database_ThatIsAFolder_IsNamed()
    {
        Directory.CreateDirectory(Path.Combine(_storage.Path, "samenspel.db"));

        await AssertRefusedAsync("The database cannot be used: SQLite");
    }

    [Fact]
    public async Task Database_ThatIsAnotherKindOfFile_IsNamed()
    {
        await File.WriteAllTextAsync(Path.Combine(_storage.Path, "samenspel.db"), "Minutes of the meeting, long enough to look like the first page of something.");

        await AssertRefusedAsync("file is not a database");
    }

    [Fact]
    public async Task DataFile_ThatIsMissing_IsNamed()
    {
        using var shipped = new ShippedCopy();
        File.Delete(shipped["municipalities.csv"]);

        await AssertRefusedAsync("municipalities.csv is missing; put it back or install Samenspel again.", ("Shipped:Folder", shipped.Root));
    }

    [Fact]
    public async Task DataFile_ThatIsAFolder_IsNamed()
    {
        using var shipped = new ShippedCopy();
        File.Delete(shipped["municipalities.csv"]);
        Directory.CreateDirectory(shipped["municipalities.csv"]);

        await AssertRefusedAsync("municipalities.csv cannot be read", ("Shipped:Folder", shipped.Root));
    }

    [Fact]
    public async Task DataFile_WithABrokenRow_IsNamedWithItsLineAndLeavesNothingBehind()
    {
        using var shipped = new ShippedCopy();
        var lines = await File.ReadAllLinesAsync(shipped["municipalities.csv"]);
        lines[41] = lines[41].Replace(',', '#');
        await File.WriteAllLinesAsync(shipped["municipalities.csv"], lines);

        var said = await AssertRefusedAsync("municipalities.csv cannot be used", ("Shipped:Folder", shipped.Root));

        Assert.Contains("line 42", said, StringComparison.OrdinalIgnoreCase);
        Assert.All(_storage.Rows().Where(table => table.Key.StartsWith("atlas_", StringComparison.Ordinal)), table => Assert.Equal(0, table.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not,these,columns\n1,2,3\n")]
    [InlineData("\0\u0001\u0002binary")]
    public async Task DataFile_ThatHoldsSomethingElse_IsNamed(string content)
    {
        using var shipped = new ShippedCopy();
        await File.WriteAllTextAsync(shipped["municipalities.csv"], content);

        await AssertRefusedAsync("municipalities.csv cannot be used", ("Shipped:Folder", shipped.Root));
    }

    private async Task<string> AssertRefusedAsync(string sentence, params (string Name, string Value)[] settings)
    {
        await using var site = SiteProcess.Start(_storage.Path, settings);
        var code = await site.EndAsync();

        var said = Assert.Single(site.Errors);
        Assert.Contains(sentence, said, StringComparison.Ordinal);
        Assert.EndsWith(".", said, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Output, line => line.Contains("   at ", StringComparison.Ordinal) || line.StartsWith("fail:", StringComparison.Ordinal));
        Assert.Equal(2, code);
        return said;
    }

    private string ReadOnlyFolder()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_storage.Path, "read-only"));
        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        }

        return folder.FullName;
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
