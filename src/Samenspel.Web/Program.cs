using Samenspel.Kernel;
using Samenspel.Web;
using Samenspel.Web.Health;
using Samenspel.Web.Languages;
using Samenspel.Web.StartUp;
using Samenspel.Web.Telemetry;

try
{
    var builder = WebApplication.CreateBuilder(SiteSetup.Options(args));
    builder.AddSetup();
    builder.AddDatabase();
    builder.AddLanguages();
    builder.AddModules();
    builder.AddPages();
    builder.AddHealth();
    builder.AddTelemetry();

    var app = builder.Build();
    app.UseSite();
    app.MapApi();
    app.MapPages();
    await Opening.OpenAsync(app);
    return 0;
}
catch (UnusableSetupException unusable)
{
    await Console.Error.WriteLineAsync(unusable.Message);
    return 2;
}
