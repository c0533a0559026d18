using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace KerjasamaWeb.Hosting;

/// <summary>Razor Pages without what this site does not use: accounts, validation by attributes, controllers, and properties filled from the request. The last two are looked for at every start. <c>[BindProperty]</c> does nothing here: pages read <c>Request.Query</c>.</summary>
public static class PagesAlone
{
    public static IServiceCollection AddPagesAlone(this IServiceCollection services)
    {
        var mvc = services.AddMvcCore().AddRazorPages(PageRoutes.Apply);
        mvc.ConfigureApplicationPartManager(parts => parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().Single()));
        services.Remove(services.Single(s => s.ImplementationType?.Name == "AuthorizationPageApplicationModelProvider"));
        var usual = services.Single(s => s.ServiceType == typeof(IPageApplicationModelPartsProvider));
        services.Remove(usual);
        services.AddSingleton<IPageApplicationModelPartsProvider>(provider => new NoProperties((IPageApplicationModelPartsProvider)ActivatorUtilities.CreateInstance(provider, usual.ImplementationType!)));
        return services;
    }

    private sealed class NoProperties(IPageApplicationModelPartsProvider usual) : IPageApplicationModelPartsProvider
    {
        public PageHandlerModel? CreateHandlerModel(MethodInfo method) => usual.CreateHandlerModel(method);

        public PageParameterModel CreateParameterModel(ParameterInfo parameter) => usual.CreateParameterModel(parameter);

        public PagePropertyModel CreatePropertyModel(PropertyInfo property) => null!;

        public bool IsHandler(MethodInfo methodInfo) => usual.IsHandler(methodInfo);
    }
}
