using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Data.Sqlite;
using Samenspel.Data.PostgreSql;
using Samenspel.Data.Sqlite;
using Samenspel.Kernel;
using Samenspel.Modules.Access;
using Samenspel.Modules.Assessments;
using Samenspel.Modules.Atlas;
using Samenspel.Modules.BusinessCases;
using Samenspel.Modules.Calendar;
using Samenspel.Modules.CostSharing;
using Samenspel.Modules.Demonstration;
using Samenspel.Modules.Dossiers;
using Samenspel.Modules.Monitor;
using Samenspel.Modules.Partnering;
using Samenspel.Modules.Process;
using Samenspel.Web.Api;
using Samenspel.Web.Health;
using Samenspel.Web.Languages;
using Samenspel.Web.Searching;
using Samenspel.Web.Security;
using Samenspel.Web.Shell;
using Samenspel.Web.StartUp;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Web;

/// <summary>What the product is made of, in one place.</summary>
internal static class Composition
{
    /// <summary>Every module with pages.</summary>
    public static readonly Assembly[] PageAssemblies =
    [
        typeof(AccessModule).Assembly, typeof(AtlasModule).Assembly, typeof(DossiersModule).Assembly, typeof(BusinessCasesModule).Assembly, typeof(CostSharingModule).Assembly,
        typeof(ProcessModule).Assembly,
        typeof(CalendarModule).Assembly,
        typeof(AssessmentsModule).Assembly,
        typeof(MonitorModule).Assembly,
        typeof(PartneringModule).Assembly,
    ];

    /// <summary>The pages of this site, for the router and the endpoint map: those of the demonstration exist in demonstration mode only.</summary>
    public static Assembly[] PagesOf(SiteSetup setup) => setup.IsDemonstration ? [.. PageAssemblies, typeof(DemonstrationModule).Assembly] : PageAssemblies;

    public static void AddSetup(this WebApplicationBuilder builder)
    {
        Demonstration.Apply(builder.Configuration);
        var setup = SiteSetup.Read(builder);
        builder.Services.AddSingleton(setup);
        builder.Services.AddSingleton(new SiteLinks(setup.PathBase));
        builder.Services.AddScoped<LoadingTurn>();
        builder.Services.AddSingleton(new ShippedFiles(builder.Configuration["Shipped:Folder"] ?? AppContext.BaseDirectory));
        builder.Services.AddSingleton(TimeProvider.System);

        // Why a start failed is told in one sentence by Opening; the host would add a stack trace. A background service that fails is critical.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(setup.StorageFolder, "keys"))).SetApplicationName("Samenspel");
    }

    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var provider = builder.Configuration["Database:Provider"] ?? "Sqlite";
        var connection = builder.Configuration.GetConnectionString("Samenspel") is { } set && !string.IsNullOrWhiteSpace(set) ? set : null;
        try
        {
            _ = provider.ToUpperInvariant() switch
            {
                "SQLITE" => builder.Services.AddSqlite(connection is null ? DefaultFile(builder) : WithAFile(connection)),
                "POSTGRESQL" => builder.Services.AddPostgreSql(connection
                    ?? throw new UnusableSetupException("Database:Provider is PostgreSql, but ConnectionStrings:Samenspel is not set.")),
                _ => throw new UnusableSetupException($"Database:Provider is '{provider}'; it must be Sqlite or PostgreSql."),
            };
        }
        catch (ArgumentException malformed)
        {
            throw new UnusableSetupException($"ConnectionStrings:Samenspel cannot be read: {malformed.Message.TrimEnd('.')}.", malformed);
        }
    }

    public static void AddModules(this WebApplicationBuilder builder)
    {
        builder.Services.AddAccess().AddSigningIn().AddAtlas().AddDossiers().AddBusinessCases().AddCostSharing().AddProcess().AddCalendar().AddAssessments().AddPartnering().AddMonitor();
        if (Demonstration.IsOn(builder.Configuration))
        {
            builder.Services.AddAccessDemonstration().AddDossiersDemonstration().AddBusinessCasesDemonstration().AddProcessDemonstration().AddAssessmentsDemonstration().AddCalendarDemonstration().AddMonitorDemonstration().AddPartneringDemonstration().AddDemonstration();
        }
    }

    public static void AddPages(this WebApplicationBuilder builder)
    {
        // From a build the assets lie in the sources; from a publication beside the program, and this does nothing.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddTransient<IStartupFilter, GuardedEndpoints>();
        builder.Services.AddRazorComponents();
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = ApiProblems.Complete);
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "samenspel-formulier";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.AddSingleton(LimitSetup.Read(builder.Configuration));
        builder.AddApiDescription();
        builder.Services.AddScoped<SiteSearch>();
        builder.Services.AddSingleton<ContentTexts>();
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Append("application/geo+json").Append("image/svg+xml");
        });
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Add(IPAddress.Loopback);
            options.KnownProxies.Add(IPAddress.IPv6Loopback);
        });
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<HeadRequests>();
        app.UseResponseCompression();
        app.UsePathBase(app.Services.GetRequiredService<SiteSetup>().PathBase);
        app.UseMiddleware<SecurityHeaders>();
        if (app.Services.GetRequiredService<SiteSetup>().IsDemonstration)
        {
            app.UseDemonstration();
        }

        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fout/500",
            CreateScopeForErrors = true,
            StatusCodeSelector = failure => DatabaseFailure.StatusOf(app.Services, failure),
        });
        app.UseMiddleware<ErrorPages>();
        app.UseRouting();
        app.UseMiddleware<LanguageChoice>();
        app.UseRequestLocalization();
        app.UseMiddleware<TrailingSlash>();
        app.UseMiddleware<RequestLimits>();
        app.UseActor();
        app.UseAntiforgery();
        app.UseMiddleware<ForgedForms>();
        app.UseMiddleware<PermissionGate>();
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapStaticAssets().IsPublicFile();
        ApiComposition.Map(app);
        SuggestEndpoint.Map(app);
        WellKnown.Map(app);
        app.MapHealth();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapAccess();
        app.MapAtlas();
        app.MapDossiers();
        app.MapBusinessCaseExports();
        app.MapCostSharingFiles();
        app.MapProcessFiles();
        app.MapCalendarFiles();
        app.MapAssessmentFiles();
        app.MapPartneringFiles();
        app.MapMonitorFiles();
        var setup = app.Services.GetRequiredService<SiteSetup>();
        if (setup.IsDemonstration)
        {
            app.MapDemonstration();
        }

        app.MapRazorComponents<App>().AddAdditionalAssemblies(PagesOf(setup));
    }

    private static string WithAFile(string connection) => new SqliteConnectionStringBuilder(connection).DataSource.Length > 0
        ? connection
        : throw new UnusableSetupException("ConnectionStrings:Samenspel names no file; write Data Source=samenspel.db, for example.");

    private static string DefaultFile(WebApplicationBuilder builder)
    {
        var folder = Path.GetFullPath(builder.Configuration["Storage:Folder"] ?? "storage", builder.Environment.ContentRootPath);
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "samenspel.db") }.ConnectionString;
    }
}
